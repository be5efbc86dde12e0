/// Words for a ``LuaError``.
///
/// ```
/// my-list.lua:12: attempt to index a nil value (field 'titel')
///    12 |   local t = w.titel.x
/// in function 'row' (my-list.lua:12)
/// called from my-list.lua:30
/// hint: …
/// ```
public enum LuaErrorText {
  /// The whole text, lines parted by newlines, with none at the end.
  public static func describe(_ error: LuaError) -> String {
    var lines = [headline(error)]
    if let location = error.location, let source = error.sourceLine {
      lines.append("\(pad(location.line)) | \(printable(source))")
    }
    lines += describe(error.frames, location: error.location)
    if let hint = error.hint {
      lines.append("hint: \(hint)")
    }
    return lines.joined(separator: "\n")
  }

  /// The first line alone: the place and what went wrong.
  public static func headline(_ error: LuaError) -> String {
    guard let location = error.location else { return error.message }
    return "\(location.chunk):\(location.line): \(error.message)"
  }

  private static func describe(_ frames: [LuaFrame], location: LuaLocation?) -> [String] {
    // The body of the file that the headline already names says nothing new.
    if frames.count == 1, frames[0].isMain, frames[0].location == location { return [] }
    return frames.enumerated().map { place, frame in
      let position = "\(frame.location.chunk):\(frame.location.line)"
      if place > 0 { return "called from \(naming(frame, position))" }
      if frame.isMain { return "in \(position)" }
      return "in \(naming(frame, position))"
    }
  }

  private static func naming(_ frame: LuaFrame, _ position: String) -> String {
    guard let name = frame.name, !frame.isMain else { return position }
    return "function '\(name)' (\(position))"
  }

  private static func pad(_ line: Int) -> String {
    let digits = String(line)
    return String(repeating: " ", count: max(0, 5 - digits.count)) + digits
  }

  // A source line is shown on one line whatever is in it, and never floods the screen.
  private static func printable(_ line: String) -> String {
    var result = ""
    var count = 0
    for scalar in line.unicodeScalars {
      count += 1
      if count > 160 { return result + "…" }
      switch scalar {
      case "\t": result += "  "
      case "\r": continue
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
