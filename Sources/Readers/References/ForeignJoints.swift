/// Puts the words that the labeller knows in place of those by which Polish and the Nordic languages join a chapter to its
/// book: `w: *Zwierzęta w historii*, red. A. Barcz`, `I K. Lund (red.), *Naturens tekster*`.
enum ForeignJoints {
  /// The text with “In:” and “ed.” in their places, or as it was.
  static func replaced(in text: StyledText) -> StyledText {
    let bytes = text.bytes
    for index in bytes.indices.dropFirst(8) {
      if bytes[index] == UInt8(ascii: ":"), bytes[index - 1] | 0x20 == UInt8(ascii: "w"),
        bytes[index - 2] == 0x20, ProseBytes.contains(",.", bytes[index - 3])
      {
        var result = text.slice(0..<(index - 1))
        result.append("In:".utf8)
        result.append(withEditorSign(text.slice((index + 1)..<bytes.count)))
        return result
      }
      if bytes[index] == UInt8(ascii: "("), ProseBytes.hasPrefix(bytes, at: index, "(red.)"),
        let start = bytes.indices.dropFirst(8).prefix(index - 8).last(where: {
          ProseBytes.hasExactPrefix(bytes, at: $0, ". I ")
        })
      {
        var result = text.slice(0..<(start + 3))
        result.append("n".utf8)
        result.append(text.slice((start + 3)..<index))
        result.append("(ed.)".utf8)
        result.append(text.slice((index + 6)..<bytes.count))
        return result
      }
    }
    return text
  }

  /// “, red. A. Barcz” with “ed.”
  private static func withEditorSign(_ text: StyledText) -> StyledText {
    guard
      let sign = text.bytes.indices.first(where: {
        text.bytes[$0] == UInt8(ascii: ",")
          && ProseBytes.hasExactPrefix(text.bytes, at: $0, ", red. ")
      })
    else { return text }
    var result = text.slice(0..<(sign + 2))
    result.append("ed. by ".utf8)
    result.append(text.slice((sign + 7)..<text.bytes.count))
    return result
  }
}
