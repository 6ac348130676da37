extension Wave {
    /// The names under which the members are kept; every stored member has to stand here.
    private enum Member: String, CodingKey {
        case name, dependsOn, members, target, budget, timeLimit, toleratedFailures, approval, onFailure, retry, split
        case asOf, before, after, approvalAfter, pauseBefore, emptyPolicy, location
    }

    /// Reads a wave as a record keeps it; records of earlier versions lack what came later.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Member.self)
        self.init(
            name: try values.decode(String.self, forKey: .name),
            dependsOn: try values.decode([Int].self, forKey: .dependsOn),
            members: try values.decode([WaveMember].self, forKey: .members),
            target: try values.decodeIfPresent(RecoveryTarget.self, forKey: .target),
            budget: try values.decodeIfPresent(Duration.self, forKey: .budget),
            timeLimit: try values.decode(Duration.self, forKey: .timeLimit),
            toleratedFailures: try values.decode(Int.self, forKey: .toleratedFailures),
            approval: try values.decodeIfPresent(Approval.self, forKey: .approval),
            onFailure: try values.decodeIfPresent(FailurePolicy.self, forKey: .onFailure) ?? .continue,
            retry: try values.decodeIfPresent(RetryRule.self, forKey: .retry),
            split: try values.decodeIfPresent(WaveSplit.self, forKey: .split),
            asOf: try values.decodeIfPresent(RecoveryPointChoice.self, forKey: .asOf),
            before: try values.decodeIfPresent([WaveStep].self, forKey: .before) ?? [],
            after: try values.decodeIfPresent([WaveStep].self, forKey: .after) ?? [],
            approvalAfter: try values.decodeIfPresent(Approval.self, forKey: .approvalAfter),
            pauseBefore: try values.decodeIfPresent(HoldLimit.self, forKey: .pauseBefore),
            emptyPolicy: try values.decodeIfPresent(EmptyWavePolicy.self, forKey: .emptyPolicy),
            location: try values.decodeIfPresent(SourceRange.self, forKey: .location)
        )
    }
}
