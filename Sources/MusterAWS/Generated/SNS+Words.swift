// Words of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SNS {
    /// Source: SNS 2010-03-31, shape `LanguageCodeString`.
    package struct LanguageCodeString: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var enUs: Self { Self(code: 0) }
        package static var enGb: Self { Self(code: 1) }
        package static var es419: Self { Self(code: 2) }
        package static var esEs: Self { Self(code: 3) }
        package static var deDe: Self { Self(code: 4) }
        package static var frCa: Self { Self(code: 5) }
        package static var frFr: Self { Self(code: 6) }
        package static var itIt: Self { Self(code: 7) }
        package static var jaJp: Self { Self(code: 8) }
        package static var ptBr: Self { Self(code: 9) }
        package static var krKr: Self { Self(code: 10) }
        package static var zhCn: Self { Self(code: 11) }
        package static var zhTw: Self { Self(code: 12) }

        package static let table = WordTable([
            "en-US", "en-GB", "es-419", "es-ES", "de-DE", "fr-CA", "fr-FR", "it-IT", "ja-JP", "pt-BR", "kr-KR", "zh-CN",
            "zh-TW",
        ])
    }

    /// Source: SNS 2010-03-31, shape `NumberCapability`.
    package struct NumberCapability: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var sms: Self { Self(code: 0) }
        package static var mms: Self { Self(code: 1) }
        package static var voice: Self { Self(code: 2) }

        package static let table = WordTable([
            "SMS", "MMS", "VOICE",
        ])
    }

    /// Source: SNS 2010-03-31, shape `RouteType`.
    package struct RouteType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var transactional: Self { Self(code: 0) }
        package static var promotional: Self { Self(code: 1) }
        package static var premium: Self { Self(code: 2) }

        package static let table = WordTable([
            "Transactional", "Promotional", "Premium",
        ])
    }

    /// Source: SNS 2010-03-31, shape `SMSSandboxPhoneNumberVerificationStatus`.
    package struct SMSSandboxPhoneNumberVerificationStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var verified: Self { Self(code: 1) }

        package static let table = WordTable([
            "Pending", "Verified",
        ])
    }
}
