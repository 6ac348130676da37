import MusterAWS
import MusterCore
@testable import MusterSimulator

extension RegionState {
    /// Whom a job was about when it began, whatever it lists by now.
    func members(of job: JobRecord) -> [SourceServerID] { job.participants.map(id) }

    /// What has become of the members of a job, whatever it lists by now.
    func fates(of job: JobRecord) -> [SourceServerID: DRS.LaunchStatus] {
        var fates: [SourceServerID: DRS.LaunchStatus] = [:]
        for participant in job.participants {
            let id = id(of: participant)
            let listed = job.shape.participatingServers?.first { $0.sourceServerID == id }?.launchStatus
            fates[id] = listed ?? (participant.launched != nil ? .launched : job.isFinished ? .failed : .pending)
        }
        return fates
    }
}

extension SimulatedAWS {
    /// The members of some jobs in order of their ids, once for each job.
    func members(ofJobs isMeant: (JobRecord) -> Bool) -> [SourceServerID] {
        state.regions.flatMap { cell in cell.state.jobs.filter(isMeant).flatMap(cell.state.members) }.sorted()
    }
}
