/// Prepares a script's text for Lua.
enum ScriptText {
  /// The text without a byte-order mark and with a first line `#!…` made a comment, so that lines keep their numbers.
  static func stripped(_ source: [UInt8]) -> [UInt8] {
    var text = source[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    guard text.starts(with: "#!".utf8) else { return Array(text) }
    return Array("--".utf8) + text.dropFirst(2)
  }
}
