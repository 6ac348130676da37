// swift-tools-version: 6.3
import PackageDescription

/// Settings of every target; warnings are errors.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

/// The layers, lowest first.
///
/// An arrow that is not listed here does not exist: `make check` refuses the import.
let package = Package(
    name: "muster",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "muster", targets: ["muster"]),
        .executable(name: "muster-serve", targets: ["muster-serve"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        // The network, for `MusterServer` alone.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.9.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.95.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.15.0"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.3.0"),
    ],
    targets: [
        // L0: values
        .target(name: "MusterCore", swiftSettings: settings),

        // L1: the seam, and time
        .target(name: "MusterAWS", dependencies: ["MusterCore"], swiftSettings: settings),
        .target(name: "MusterWire", dependencies: ["MusterCore", "MusterAWS"], swiftSettings: settings),
        .target(name: "MusterTime", dependencies: ["MusterCore"], swiftSettings: settings),

        // L2: siblings that never meet
        .target(name: "MusterEngine", dependencies: ["MusterCore", "MusterAWS"], swiftSettings: settings),
        .target(
            name: "MusterIdentity",
            dependencies: ["MusterCore", "MusterAWS", "MusterWire"],
            swiftSettings: settings
        ),
        .target(
            name: "MusterSimulator",
            dependencies: ["MusterCore", "MusterAWS", "MusterTime"],
            swiftSettings: settings
        ),
        .target(
            name: "MusterScenario",
            dependencies: ["MusterCore", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .target(
            name: "MusterHistory",
            dependencies: ["MusterCore", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),
        .target(name: "MusterAnalysis", dependencies: ["MusterCore"], swiftSettings: settings),
        .target(name: "MusterControl", dependencies: ["MusterCore"], swiftSettings: settings),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "MusterReport", dependencies: ["MusterCore", "CLibXML2"], swiftSettings: settings),
        .target(
            name: "MusterTemplates",
            dependencies: ["MusterCore", .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: settings
        ),

        // L3: where both worlds meet
        .target(
            name: "MusterHarness",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterTime", "MusterEngine", "MusterSimulator", "MusterScenario",
                "MusterHistory", "MusterAnalysis", "MusterControl", "MusterReport",
                "MusterTemplates",
            ],
            swiftSettings: settings
        ),

        // L4: messages that leave the simulated world
        .target(
            name: "MusterDelivery",
            dependencies: ["MusterCore", "MusterSimulator"],
            swiftSettings: settings
        ),
        .target(
            name: "MusterPost",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterSimulator", "MusterDelivery",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "MusterTwin",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterWire", "MusterTime", "MusterSimulator", "MusterScenario",
            ],
            swiftSettings: settings
        ),

        // L4: the simulated services behind a socket
        .target(
            name: "MusterServer",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterWire", "MusterSimulator", "MusterTwin", "MusterDelivery",
                "MusterPost",
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),

        // L5: the command line
        .executableTarget(
            name: "muster-serve",
            dependencies: [
                "MusterCore", "MusterScenario", "MusterTwin", "MusterServer", "MusterDelivery", "MusterPost",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "muster",
            dependencies: [
                "MusterCore", "MusterTime", "MusterScenario", "MusterAnalysis", "MusterControl", "MusterReport",
                "MusterHistory", "MusterHarness",
                "MusterTemplates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),

        // Benchmarks: `make bench` builds it by name
        .executableTarget(
            name: "muster-bench",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterTime", "MusterEngine", "MusterSimulator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/Sources/muster-bench",
            swiftSettings: settings
        ),

        // Tests
        .target(
            name: "MusterTestKit",
            dependencies: ["MusterCore", "MusterAWS", "MusterTime"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterControlTests",
            dependencies: ["MusterCore", "MusterControl"],
            swiftSettings: settings
        ),
        .testTarget(name: "MusterCoreTests", dependencies: ["MusterCore"], swiftSettings: settings),
        .testTarget(
            name: "MusterAWSTests",
            dependencies: ["MusterCore", "MusterAWS", "MusterTestKit"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterWireTests",
            dependencies: ["MusterCore", "MusterAWS", "MusterWire", "MusterTestKit"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterIdentityTests",
            dependencies: ["MusterCore", "MusterAWS", "MusterWire", "MusterIdentity"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterTwinTests",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterWire", "MusterTime", "MusterSimulator", "MusterScenario",
                "MusterTwin",
                "MusterTestKit",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterServerTests",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterWire", "MusterTwin", "MusterServer", "MusterTestKit",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterTimeTests",
            dependencies: ["MusterCore", "MusterTime", "MusterTestKit"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterEngineTests",
            dependencies: ["MusterCore", "MusterAWS", "MusterTime", "MusterEngine", "MusterTestKit"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterSimulatorTests",
            dependencies: ["MusterCore", "MusterAWS", "MusterTime", "MusterSimulator", "MusterTestKit"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterPostTests",
            dependencies: [
                "MusterCore", "MusterSimulator", "MusterDelivery", "MusterPost",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterDeliveryTests",
            dependencies: ["MusterCore", "MusterAWS", "MusterSimulator", "MusterDelivery"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterScenarioTests",
            dependencies: ["MusterCore", "MusterScenario"],
            exclude: ["Fixtures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterHistoryTests",
            dependencies: ["MusterCore", "MusterHistory"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterAnalysisTests",
            dependencies: ["MusterCore", "MusterAnalysis"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterTemplatesTests",
            dependencies: ["MusterCore", "MusterTemplates"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterReportTests",
            dependencies: ["MusterCore", "MusterReport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MusterHarnessTests",
            dependencies: [
                "MusterCore", "MusterAWS", "MusterTime", "MusterEngine", "MusterSimulator", "MusterScenario",
                "MusterHistory", "MusterControl", "MusterAnalysis", "MusterReport", "MusterHarness", "MusterTestKit",
            ],
            swiftSettings: settings
        ),
    ]
)
