/// The version of the program.
package enum MusterVersion {
    package static let text = "0.1.0"
}
