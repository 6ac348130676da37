import MusterCore
import MusterScenario

/// What Muster calls, as far as these tests name it.
enum Operations {
    static let known: Set<String> = [
        "drs:StartRecovery", "drs:DescribeJobs", "drs:DescribeJobLogItems", "drs:DescribeSourceServers",
        "drs:DescribeRecoveryInstances", "drs:TerminateRecoveryInstances", "drs:TagResource", "sts:AssumeRole",
        "sts:GetCallerIdentity", "sns:Publish", "iam:SimulatePrincipalPolicy", "drs:ListExtensibleSourceServers",
        "drs:CreateExtendedSourceServer",
    ]
}

/// Where the repository lies.
enum Repository {
    static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
}
