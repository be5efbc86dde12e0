internal import Glibc
public import Testing

/// Long outputs that a test compares with what was recorded.
public enum Snapshot {
  /// Whether outputs are recorded anew instead of compared: where `DOSSIER_RECORD` is set.
  public static let isRecording = getenv("DOSSIER_RECORD") != nil

  /// Expects a text to be, byte for byte, what is recorded in `Snapshots/NAME` beside the test's file.
  public static func expect(
    _ text: String, is name: String, testFile: String = #filePath,
    at location: Testing.SourceLocation = #_sourceLocation
  ) {
    let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Snapshots/" + name
    if isRecording {
      if !Files.write(Array(text.utf8), to: path) {
        Issue.record("cannot write \(path)", sourceLocation: location)
      }
      return
    }
    guard let recorded = Files.read(path) else {
      Issue.record(
        "nothing is recorded as \(name); set DOSSIER_RECORD=1 to record it",
        sourceLocation: location)
      return
    }
    let expected = String(decoding: recorded, as: UTF8.self)
    guard expected != text else { return }
    Issue.record("\(difference(name, expected, text))", sourceLocation: location)
  }

  /// The lines around the first that differs.
  private static func difference(_ name: String, _ expected: String, _ found: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = found.split(separator: "\n", omittingEmptySubsequences: false)
    var line = 0
    while line < left.count, line < right.count, left[line] == right[line] { line += 1 }
    let expectedLines = left.dropFirst(line).prefix(3).map { "- \($0)" }
    let foundLines = right.dropFirst(line).prefix(3).map { "+ \($0)" }
    return """
      \(name) differs from what is recorded, first in line \(line + 1):
      \((expectedLines + foundLines).joined(separator: "\n"))
      """
  }
}
