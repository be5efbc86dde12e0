internal import LuaRuntime

/// Finds the modules that scripts require.
enum ModuleFinder {
  /// The module of a name; `nil` where there is none. A name that is a path is refused.
  static func find(_ name: String, _ options: ReportOptions) throws(LuaError) -> LuaModule? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || isLetterOrDigit(byte)
        }
    }
    guard isName else {
      throw LuaError(
        "'\(name)' is no module's name",
        hint: "a module is a .lua file beside the script: require \"names\" reads names.lua")
    }
    return options.module(name).map { LuaModule(chunk: $0.name, source: $0.source) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
