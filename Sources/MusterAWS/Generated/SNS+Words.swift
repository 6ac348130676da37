// Words of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension SNS {
    /// Source: SNS 2010-03-31, shape `LanguageCodeString`.
    package struct LanguageCodeString: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let enUs = LanguageCodeString(rawValue: "en-US")
        package static let enGb = LanguageCodeString(rawValue: "en-GB")
        package static let es419 = LanguageCodeString(rawValue: "es-419")
        package static let esEs = LanguageCodeString(rawValue: "es-ES")
        package static let deDe = LanguageCodeString(rawValue: "de-DE")
        package static let frCa = LanguageCodeString(rawValue: "fr-CA")
        package static let frFr = LanguageCodeString(rawValue: "fr-FR")
        package static let itIt = LanguageCodeString(rawValue: "it-IT")
        package static let jaJp = LanguageCodeString(rawValue: "ja-JP")
        package static let ptBr = LanguageCodeString(rawValue: "pt-BR")
        package static let krKr = LanguageCodeString(rawValue: "kr-KR")
        package static let zhCn = LanguageCodeString(rawValue: "zh-CN")
        package static let zhTw = LanguageCodeString(rawValue: "zh-TW")

        package static let known: [LanguageCodeString] = [
            .enUs, .enGb, .es419, .esEs, .deDe, .frCa, .frFr, .itIt, .jaJp, .ptBr, .krKr, .zhCn, .zhTw,
        ]
    }

    /// Source: SNS 2010-03-31, shape `NumberCapability`.
    package struct NumberCapability: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let sms = NumberCapability(rawValue: "SMS")
        package static let mms = NumberCapability(rawValue: "MMS")
        package static let voice = NumberCapability(rawValue: "VOICE")

        package static let known: [NumberCapability] = [
            .sms, .mms, .voice,
        ]
    }

    /// Source: SNS 2010-03-31, shape `RouteType`.
    package struct RouteType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let transactional = RouteType(rawValue: "Transactional")
        package static let promotional = RouteType(rawValue: "Promotional")
        package static let premium = RouteType(rawValue: "Premium")

        package static let known: [RouteType] = [
            .transactional, .promotional, .premium,
        ]
    }

    /// Source: SNS 2010-03-31, shape `SMSSandboxPhoneNumberVerificationStatus`.
    package struct SMSSandboxPhoneNumberVerificationStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = SMSSandboxPhoneNumberVerificationStatus(rawValue: "Pending")
        package static let verified = SMSSandboxPhoneNumberVerificationStatus(rawValue: "Verified")

        package static let known: [SMSSandboxPhoneNumberVerificationStatus] = [
            .pending, .verified,
        ]
    }
}
