// Made by Tools/generate-identity/endpoints.py; not edited by hand.

extension Partition {
    /// Source: partitions of endpoints, version 1.1.
    package static let all: [Partition] = [
        Partition(
            name: "aws",
            suffix: "amazonaws.com",
            dualStackSuffix: "api.aws",
            globalRegion: "us-east-1",
            prefixes: ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
            regions: [
                "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
                "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
                "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "aws-global", "ca-central-1", "ca-west-1",
                "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2",
                "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "me-west-1", "mx-central-1", "sa-east-1",
                "sa-west-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
            ]
        ),
        Partition(
            name: "aws-cn",
            suffix: "amazonaws.com.cn",
            dualStackSuffix: "api.amazonwebservices.com.cn",
            globalRegion: "cn-northwest-1",
            prefixes: ["cn"],
            regions: [
                "aws-cn-global", "cn-north-1", "cn-northwest-1",
            ]
        ),
        Partition(
            name: "aws-eusc",
            suffix: "amazonaws.eu",
            dualStackSuffix: "api.amazonwebservices.eu",
            globalRegion: "eusc-de-east-1",
            prefixes: ["eusc-de"],
            regions: [
                "eusc-de-east-1"
            ]
        ),
        Partition(
            name: "aws-iso",
            suffix: "c2s.ic.gov",
            dualStackSuffix: "api.aws.ic.gov",
            globalRegion: "us-iso-east-1",
            prefixes: ["us-iso"],
            regions: [
                "aws-iso-global", "us-iso-east-1", "us-iso-west-1",
            ]
        ),
        Partition(
            name: "aws-iso-b",
            suffix: "sc2s.sgov.gov",
            dualStackSuffix: "api.aws.scloud",
            globalRegion: "us-isob-east-1",
            prefixes: ["us-isob"],
            regions: [
                "aws-iso-b-global", "us-isob-east-1", "us-isob-west-1",
            ]
        ),
        Partition(
            name: "aws-iso-e",
            suffix: "cloud.adc-e.uk",
            dualStackSuffix: "api.cloud-aws.adc-e.uk",
            globalRegion: "eu-isoe-west-1",
            prefixes: ["eu-isoe"],
            regions: [
                "aws-iso-e-global", "eu-isoe-west-1",
            ]
        ),
        Partition(
            name: "aws-iso-f",
            suffix: "csp.hci.ic.gov",
            dualStackSuffix: "api.aws.hci.ic.gov",
            globalRegion: "us-isof-south-1",
            prefixes: ["us-isof"],
            regions: [
                "aws-iso-f-global", "us-isof-east-1", "us-isof-south-1",
            ]
        ),
        Partition(
            name: "aws-us-gov",
            suffix: "amazonaws.com",
            dualStackSuffix: "api.aws",
            globalRegion: "us-gov-west-1",
            prefixes: ["us-gov"],
            regions: [
                "aws-us-gov-global", "us-gov-east-1", "us-gov-west-1",
            ]
        ),
    ]
}

extension EndpointException {
    static let all: [EndpointException] = [
        EndpointException(
            .sts,
            "aws",
            fips: false,
            dualStack: false,
            region: "aws-global",
            host: "sts.amazonaws.com",
            signingRegion: "us-east-1"
        ),
        EndpointException(
            .sts,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "sts.{}.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .sns,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: "us-gov-east-1",
            host: "sns.us-gov-east-1.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .sns,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: "us-gov-west-1",
            host: "sns.us-gov-west-1.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .ec2,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "ec2.{}.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .ssm,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "ssm.{}.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .cloudWatch,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "monitoring.{}.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .cloudWatch,
            "aws-us-gov",
            fips: true,
            dualStack: true,
            region: nil,
            host: "monitoring.{}.api.aws",
            signingRegion: nil
        ),
        EndpointException(
            .eventBridge,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: "us-gov-east-1",
            host: "events.us-gov-east-1.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .eventBridge,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: "us-gov-west-1",
            host: "events.us-gov-west-1.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .eventBridge,
            "aws-us-gov",
            fips: true,
            dualStack: true,
            region: nil,
            host: "events.{}.api.aws",
            signingRegion: nil
        ),
        EndpointException(
            .iam,
            "aws",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.amazonaws.com",
            signingRegion: "us-east-1"
        ),
        EndpointException(
            .iam,
            "aws",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.global.api.aws",
            signingRegion: "us-east-1"
        ),
        EndpointException(
            .iam,
            "aws",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.amazonaws.com",
            signingRegion: "us-east-1"
        ),
        EndpointException(
            .iam,
            "aws",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.global.api.aws",
            signingRegion: "us-east-1"
        ),
        EndpointException(
            .iam,
            "aws-cn",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.cn-north-1.amazonaws.com.cn",
            signingRegion: "cn-north-1"
        ),
        EndpointException(
            .iam,
            "aws-cn",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.global.api.amazonwebservices.com.cn",
            signingRegion: "cn-north-1"
        ),
        EndpointException(
            .iam,
            "aws-cn",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.amazonaws.com.cn",
            signingRegion: "cn-north-1"
        ),
        EndpointException(
            .iam,
            "aws-cn",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.api.amazonwebservices.com.cn",
            signingRegion: "cn-north-1"
        ),
        EndpointException(
            .iam,
            "aws-eusc",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.eusc-de-east-1.amazonaws.eu",
            signingRegion: "eusc-de-east-1"
        ),
        EndpointException(
            .iam,
            "aws-eusc",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.global.api.amazonwebservices.eu",
            signingRegion: "eusc-de-east-1"
        ),
        EndpointException(
            .iam,
            "aws-eusc",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.amazonaws.eu",
            signingRegion: "eusc-de-east-1"
        ),
        EndpointException(
            .iam,
            "aws-eusc",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.api.amazonwebservices.eu",
            signingRegion: "eusc-de-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.us-iso-east-1.c2s.ic.gov",
            signingRegion: "us-iso-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.api.aws.ic.gov",
            signingRegion: "us-iso-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.us-iso-east-1.c2s.ic.gov",
            signingRegion: "us-iso-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.api.aws.ic.gov",
            signingRegion: "us-iso-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-b",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.us-isob-east-1.sc2s.sgov.gov",
            signingRegion: "us-isob-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-b",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.api.aws.scloud",
            signingRegion: "us-isob-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-b",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.us-isob-east-1.sc2s.sgov.gov",
            signingRegion: "us-isob-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-b",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.api.aws.scloud",
            signingRegion: "us-isob-east-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-e",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.eu-isoe-west-1.cloud.adc-e.uk",
            signingRegion: "eu-isoe-west-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-e",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.api.cloud-aws.adc-e.uk",
            signingRegion: "eu-isoe-west-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-e",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.cloud.adc-e.uk",
            signingRegion: "eu-isoe-west-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-e",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.api.cloud-aws.adc-e.uk",
            signingRegion: "eu-isoe-west-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-f",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.us-isof-south-1.csp.hci.ic.gov",
            signingRegion: "us-isof-south-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-f",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.api.aws.hci.ic.gov",
            signingRegion: "us-isof-south-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-f",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam-fips.csp.hci.ic.gov",
            signingRegion: "us-isof-south-1"
        ),
        EndpointException(
            .iam,
            "aws-iso-f",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam-fips.api.aws.hci.ic.gov",
            signingRegion: "us-isof-south-1"
        ),
        EndpointException(
            .iam,
            "aws-us-gov",
            fips: false,
            dualStack: false,
            region: nil,
            host: "iam.us-gov.amazonaws.com",
            signingRegion: "us-gov-west-1"
        ),
        EndpointException(
            .iam,
            "aws-us-gov",
            fips: false,
            dualStack: true,
            region: nil,
            host: "iam.us-gov.api.aws",
            signingRegion: "us-gov-west-1"
        ),
        EndpointException(
            .iam,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "iam.us-gov.amazonaws.com",
            signingRegion: "us-gov-west-1"
        ),
        EndpointException(
            .iam,
            "aws-us-gov",
            fips: true,
            dualStack: true,
            region: nil,
            host: "iam.us-gov.api.aws",
            signingRegion: "us-gov-west-1"
        ),
        EndpointException(
            .sso,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "portal.sso.{}.amazonaws.com",
            signingRegion: nil
        ),
        EndpointException(
            .ssoOIDC,
            "aws-us-gov",
            fips: true,
            dualStack: false,
            region: nil,
            host: "oidc.{}.amazonaws.com",
            signingRegion: nil
        ),
    ]

    /// Where the old setting of STS means its endpoint for all Regions.
    static let globalSTSRegions: Set<String> = [
        "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "ca-central-1",
        "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2",
        "us-west-1", "us-west-2",
    ]
}
