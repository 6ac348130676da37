// Written by Tools/generate-aws/generate.py; change that, not this.

/// Every operation of the table, over all services.
package enum OperationCatalog {
    /// One above the greatest ordinal.
    package static let count = 213

    /// The operations in the order of their ordinal.
    package static let operations: [any AWSOperation.Type] =
        DRS.operations + STS.operations + SNS.operations + IAM.operations + EC2.operations + SSM.operations
        + CloudWatch.operations + EventBridge.operations
}
