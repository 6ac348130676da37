// Names of CloudWatch 2010-08-01, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of Amazon CloudWatch.
package enum CloudWatch {
    package static let service = ServiceName.cloudWatch
    package static let apiVersion = "2010-08-01"
    package static let wireProtocol = WireProtocol.json
    package static let endpointPrefix = "monitoring"
    package static let xmlNamespace = "http://monitoring.amazonaws.com/doc/2010-08-01/"

    /// Every protocol that the service speaks, in the model's order; clients choose.
    package static let wireProtocols: [WireProtocol] = [.cbor, .json, .query]

    /// What stands before the dot and the operation in the header `X-Amz-Target`.
    package static let targetPrefix = "GraniteServiceVersion20100801"
    package static let jsonVersion = "1.0"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        DeleteAlarms.self,
        DescribeAlarmHistory.self,
        DescribeAlarms.self,
        DescribeAlarmsForMetric.self,
        DisableAlarmActions.self,
        EnableAlarmActions.self,
        GetMetricData.self,
        GetMetricStatistics.self,
        ListMetrics.self,
        ListTagsForResource.self,
        PutMetricAlarm.self,
        PutMetricData.self,
        SetAlarmState.self,
        TagResource.self,
        UntagResource.self,
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = [
        ModeledError(.concurrentModificationException, httpStatus: 429),
        ModeledError(.conflictException, httpStatus: 409),
        ModeledError(.internalServiceError, httpStatus: 500, isFault: true, shape: "InternalServiceFault"),
        ModeledError(.invalidFormat, httpStatus: 400, shape: "InvalidFormatFault"),
        ModeledError(.invalidNextToken, httpStatus: 400),
        ModeledError(.invalidParameterCombination, httpStatus: 400, shape: "InvalidParameterCombinationException"),
        ModeledError(.invalidParameterValue, httpStatus: 400, shape: "InvalidParameterValueException"),
        ModeledError(.limitExceeded, httpStatus: 400, shape: "LimitExceededFault"),
        ModeledError(.missingParameter, httpStatus: 400, shape: "MissingRequiredParameterException"),
        ModeledError(.resourceConflict, httpStatus: 409),
        ModeledError(.resourceNotFound, httpStatus: 404),
        ModeledError(.resourceNotFoundException, httpStatus: 404),
    ]
}
