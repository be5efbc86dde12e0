/// Mathematics: what can be said with characters, raised and lowered text is; the rest stays LaTeX.
extension LaTeXDecoder {
  /// Reads `$…$` or `$$…$$`; a dollar sign without its partner is one that was not escaped.
  mutating func math() {
    let isDisplay = position + 1 < input.count && input[position + 1] == UInt8(ascii: "$")
    let start = position + (isDisplay ? 2 : 1)
    guard let end = endOfMath(from: start, isDisplay: isDisplay) else {
      output.append(UInt8(ascii: "$"))
      position += 1
      return
    }
    formula(start, end, whole: position..<(end + (isDisplay ? 2 : 1)))
  }

  /// Reads `\(…\)` or `\[…\]`; the position is behind the opening.
  mutating func mathUntil(_ closing: UInt8) {
    let start = position
    var index = start
    while index + 1 < input.count {
      if input[index] == UInt8(ascii: "\\"), input[index + 1] == closing {
        formula(start, index, whole: (start - 2)..<(index + 2))
        return
      }
      index += input[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    output.append(closing == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "["))
  }

  /// Reads the argument of `\ensuremath`.
  mutating func mathArgument() {
    let start = position + 1
    var depth = 0
    var index = position
    while index < input.count {
      if input[index] == UInt8(ascii: "{") { depth += 1 }
      if input[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { break }
      }
      index += 1
    }
    formula(start, index, whole: start..<min(index + 1, input.count))
  }

  /// Writes a formula as text, or as it stands where it holds something that text cannot say.
  private mutating func formula(_ start: Int, _ end: Int, whole: Range<Int>) {
    let outputStart = output.count
    var math = LaTeXMath(UnsafeBufferPointer(rebasing: input[start..<end]), hasMarkup: hasMarkup)
    if math.decode() {
      output.append(contentsOf: math.output)
    } else {
      output.removeSubrange(outputStart...)
      output.append(contentsOf: input[whole])
    }
    position = whole.upperBound
  }

  private func endOfMath(from start: Int, isDisplay: Bool) -> Int? {
    var index = start
    var depth = 0
    while index < input.count {
      switch input[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth < 0 { return nil }
      case UInt8(ascii: "$"):
        if !isDisplay { return index > start ? index : nil }
        return index + 1 < input.count && input[index + 1] == UInt8(ascii: "$") ? index : nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
