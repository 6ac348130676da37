/// The timing profiles that every world can name, each figure with what is known about it.
///
/// `LP…` are recorded jobs and incidents; `linux` and `windows` are the laws for servers that name no profile. The
/// recordings are few, so the spreads and bounds of the laws are readings of them, not measurements.
extension LatencyProfile {
    /// Every built-in profile, in the order in which it is listed to people.
    package static let builtIn: [LatencyProfile] = [linux, windows, lp1, lp2, lp4, lp6, lp7, lp8]

    /// The built-in profile of this name.
    package static func named(_ name: String) -> LatencyProfile? {
        builtIn.first { $0.name == name }
    }

    /// The profile of a server that names none.
    package static func `default`(for family: OperatingSystem.Family) -> LatencyProfile {
        switch family {
        case .linux: linux
        case .windows: windows
        }
    }

    private static let twoLinuxJobs = "two drill jobs of two small Linux servers each, recorded in 2022"

    // MARK: Laws by operating system

    private static let shared: [JobPhase: LatencyFigure] = [
        .acceptance: law(.milliseconds(350), 0.3, .milliseconds(300), .seconds(10), .observed, twoLinuxJobs),
        .preparation: law(.milliseconds(415), 0.1, .milliseconds(400), .seconds(5), .observed, twoLinuxJobs),
        .snapshot: law(.milliseconds(190), 0.1, .milliseconds(180), .seconds(5), .observed, twoLinuxJobs),
        .conversionWait: law(
            .seconds(55),
            0.3,
            .seconds(51),
            .seconds(600),
            .observed,
            "five recorded jobs, 51 s to 3 min; capped at the ten minutes that the DRS User Guide names"
        ),
        .launchPreparation: fixed(.milliseconds(600), .observed, "six recorded launches, 0.4 to 3 s"),
        .completion: fixed(.milliseconds(2_500), .observed, "four recorded jobs, 2 to 3 s"),
        .stagger: fixed(.milliseconds(27), .observed, "26 to 29 ms between two servers of a recorded job"),
        .cleanup: law(.seconds(90), 0.4, .seconds(30), .seconds(600), .assumed, "no recording is public"),
        .termination: law(
            .seconds(180),
            0.4,
            .seconds(60),
            .seconds(600),
            .assumed,
            "scripts that wait up to ten minutes"
        ),
        .failingLaunch: LatencyFigure(
            .uniform(.seconds(60), .seconds(950)),
            Provenance(.assumed, "one recorded failure after 949 s")
        ),
    ]

    private static let linux = LatencyProfile(
        name: "linux",
        summary: "Linux servers without a profile of their own",
        figures: shared.merging([
            .conversion: law(
                .seconds(190),
                0.15,
                .seconds(170),
                .seconds(600),
                .observed,
                "recorded conversions of 175 s and 197 s, and one of about 300 s"
            ),
            .launch: law(
                .seconds(295),
                0.12,
                .seconds(277),
                .seconds(900),
                .observed,
                "recorded launches of 278, 280, 310 and 310 s"
            ),
        ]) { _, own in own }
    )

    private static let windows = LatencyProfile(
        name: "windows",
        summary: "Windows servers without a profile of their own",
        figures: shared.merging([
            .conversion: law(
                .seconds(840),
                0.1,
                .seconds(835),
                .seconds(1_800),
                .observed,
                "recorded conversions of 839 s and 845 s"
            ),
            .launch: law(
                .seconds(345),
                0.25,
                .seconds(327),
                .seconds(1_800),
                .observed,
                "recorded launches of 327, 342 and 391 s"
            ),
        ]) { _, own in own }
    )

    // MARK: Recorded jobs

    private static let lp1 = LatencyProfile(
        name: "LP1",
        summary: "two small Linux servers, one drill job of 533 s",
        figures: recorded(
            over: linux,
            "recorded drill job of two small Linux servers, 2022, first wave",
            [
                .acceptance: .constant(.milliseconds(360)),
                .preparation: .constant(.milliseconds(400)),
                .snapshot: .constant(.milliseconds(190)),
                .conversionWait: .constant(.seconds(52)),
                .conversion: .constant(.milliseconds(197_500)),
                .launchPreparation: .constant(.milliseconds(600)),
                .launch: .empirical([.seconds(278), .milliseconds(279_500)]),
                .completion: .constant(.milliseconds(2_800)),
            ]
        )
    )

    private static let lp2 = LatencyProfile(
        name: "LP2",
        summary: "two small Linux servers, one drill job of 539 s",
        figures: recorded(
            over: linux,
            "recorded drill job of two small Linux servers, 2022, second wave",
            [
                .acceptance: .constant(.milliseconds(300)),
                .preparation: .constant(.milliseconds(410)),
                .snapshot: .constant(.milliseconds(180)),
                .conversionWait: .constant(.milliseconds(51_200)),
                .conversion: .constant(.milliseconds(174_700)),
                .launchPreparation: .constant(.milliseconds(500)),
                .launch: .constant(.milliseconds(309_800)),
                .completion: .constant(.milliseconds(2_100)),
            ]
        )
    )

    private static let lp4 = LatencyProfile(
        name: "LP4",
        summary: "two Windows servers, one slow drill job of 23 min 56 s",
        figures: recorded(
            over: windows,
            "recorded console drill of two Windows servers, 2025",
            [
                .snapshot: .constant(.seconds(3)),
                .conversionWait: .constant(.seconds(191)),
                .conversion: .constant(.seconds(845)),
                .launchPreparation: .constant(.seconds(3)),
                .launch: .empirical([.seconds(327), .seconds(391)]),
                .completion: .constant(.seconds(3)),
            ]
        )
    )

    // MARK: Incidents, as far as they are timings

    private static let lp6 = LatencyProfile(
        name: "LP6",
        summary: "a job that ends after 3 min 24 s without a conversion; the failure itself is a fault",
        figures: recorded(
            over: windows,
            "incident note on a job that completed at 3:24 with nobody launched",
            [.snapshot: .constant(.seconds(2))]
        )
    )

    private static let lp7 = LatencyProfile(
        name: "LP7",
        summary: "a second server that fails 10 min 7 s after the first one was launched",
        figures: recorded(
            over: windows,
            "recorded drill of two Windows servers, 2025, the second lost in volume clean-up",
            [
                .snapshot: .constant(.seconds(1)),
                .conversionWait: .constant(.seconds(67)),
                .conversion: .constant(.seconds(839)),
                .launchPreparation: .constant(.seconds(2)),
                .launch: .constant(.seconds(342)),
                .failingLaunch: .constant(.seconds(949)),
                .completion: .constant(.seconds(2)),
            ]
        )
    )

    private static let lp8 = LatencyProfile(
        name: "LP8",
        summary: "a conversion that starts after 57 s; that it never ends is a fault",
        figures: recorded(
            over: windows,
            "incident note on a conversion that hung, 2025",
            [.snapshot: .constant(.milliseconds(500)), .conversionWait: .constant(.seconds(57))]
        )
    )

    // MARK: Making figures

    private static func law(
        _ median: Duration,
        _ sigma: Double,
        _ minimum: Duration,
        _ maximum: Duration,
        _ kind: Provenance.Kind,
        _ source: String
    ) -> LatencyFigure {
        LatencyFigure(
            .lognormal(median: median, sigma: sigma, minimum: minimum, maximum: maximum),
            Provenance(kind, "\(source); spread and bounds assumed")
        )
    }

    private static func fixed(_ duration: Duration, _ kind: Provenance.Kind, _ source: String) -> LatencyFigure {
        LatencyFigure(.constant(duration), Provenance(kind, source))
    }

    private static func recorded(
        over base: LatencyProfile,
        _ source: String,
        _ figures: [JobPhase: Distribution]
    ) -> [JobPhase: LatencyFigure] {
        base.figures.merging(figures.mapValues { LatencyFigure($0, Provenance(.observed, source)) }) { _, own in own }
    }
}
