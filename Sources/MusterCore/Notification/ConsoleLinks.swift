/// Pages of the AWS console, by partition.
///
/// Paths of DRS pages are *observed* in links of public tools; hosts are those of the partitions.
package struct ConsoleLinks: Hashable, Sendable {
    /// A page with its title.
    package struct Link: Hashable, Sendable {
        package var title: String
        package var url: String

        package init(title: String, url: String) {
            self.title = title
            self.url = url
        }
    }

    package let region: RegionName

    package init(_ region: RegionName) {
        self.region = region
    }

    /// The host under which the partition's console answers.
    package var host: String {
        switch region.partition {
        case "aws-cn": "\(region.rawValue).console.amazonaws.cn"
        // GovCloud has one host for both of its Regions.
        case "aws-us-gov": "console.amazonaws-us-gov.com"
        case "aws-eusc": "\(region.rawValue).console.amazonaws-eusc.eu"
        default: "\(region.rawValue).console.aws.amazon.com"
        }
    }

    package var sourceServers: Link { drs("Source servers", "sourceServers") }
    package var jobs: Link { drs("Recovery job history", "launchHistory") }

    package func sourceServer(_ id: SourceServerID, named name: String) -> Link {
        drs("Source server \(name)", "sourceServers/\(Self.escaped(id.rawValue))")
    }

    package func job(_ id: JobID) -> Link {
        drs("Recovery job \(id)", "launchHistory/\(Self.escaped(id.rawValue))")
    }

    /// DRS's quotas.
    package var quotas: Link {
        let place = Self.escaped(region.rawValue)
        return Link(
            title: "Quotas of DRS",
            url: "https://\(host)/servicequotas/home/services/drs/quotas?region=\(place)"
        )
    }

    /// Calls of the last ninety days.
    package var trail: Link {
        let place = Self.escaped(region.rawValue)
        return Link(
            title: "CloudTrail events",
            url: "https://\(host)/cloudtrailv2/home?region=\(place)#/events"
        )
    }

    private func drs(_ title: String, _ page: String) -> Link {
        Link(title: title, url: "https://\(host)/drs/home?region=\(Self.escaped(region.rawValue))#/\(page)")
    }

    /// Keeps letters, digits and hyphens, and escapes the rest.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95: escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += "%" + (digits.utf8.count < 2 ? "0" + digits : digits)
            }
        }
        return escaped
    }
}

extension NotificationFacts {
    /// Where to look, the most particular page first.
    package var links: [ConsoleLinks.Link] {
        let console = ConsoleLinks(region)
        switch kind {
        case .launchFailed:
            return [job.map(console.job) ?? console.jobs] + servers.prefix(3).map(serverLink(console))
        case .replicationStalled, .agentIssue:
            return servers.prefix(3).map(serverLink(console)) + [console.sourceServers]
        case .serviceLimit: return [console.quotas, console.jobs]
        case .unauthorizedAccess: return [person == nil ? console.trail : console.jobs]
        case .started, .completed, .failed, .paused, .resumed, .cancelled: return [console.jobs]
        case .approvalRequired, .approvalGranted, .approvalDenied: return [console.jobs]
        case .configurationChange, .complianceViolation: return [console.sourceServers]
        }
    }

    private func serverLink(_ console: ConsoleLinks) -> (Server) -> ConsoleLinks.Link {
        { console.sourceServer($0.id, named: $0.name) }
    }
}
