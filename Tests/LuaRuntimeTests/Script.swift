import LuaRuntime

/// Runs short scripts for the tests.
enum Script {
  /// What a script returned, from a fresh state.
  static func run(
    _ source: String, limits: LuaLimits = LuaLimits(), _ prepare: (LuaState) -> Void = { _ in }
  ) throws(LuaError) -> LuaValue {
    let state = try LuaState(limits: limits)
    // Of a name's letters some are missing or stand in another order: what a host does better.
    state.onUnknownName = { name, names, _ in
      names.first { Set($0).isSuperset(of: name) && abs($0.count - name.count) <= 1 }
    }
    prepare(state)
    return try state.run(LuaModule(chunk: "test.lua", source: source))
  }

  /// What a script failed with, `nil` if it did not.
  static func failure(
    _ source: String, limits: LuaLimits = LuaLimits(), _ prepare: (LuaState) -> Void = { _ in }
  ) -> LuaError? {
    do throws(LuaError) {
      _ = try run(source, limits: limits, prepare)
      return nil
    } catch {
      return error
    }
  }

  /// What a script printed, line by line.
  static func printed(
    _ source: String, _ prepare: (LuaState) -> Void = { _ in }
  ) throws(LuaError) -> [String] {
    final class Lines { var all: [String] = [] }
    let lines = Lines()
    _ = try run(source) { state in
      state.onPrint = { lines.all.append($0) }
      prepare(state)
    }
    return lines.all
  }

  /// A value in a form that is easily compared: tables in braces, fields after items, strings quoted.
  static func show(_ value: LuaValue) -> String {
    switch value {
    case .nil: "nil"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let value): "\"\(value)\""
    case .function: "function"
    case .object(let object): "\(object.type.name)[\(object.index)]"
    case .table(let table):
      "{"
        + (table.items.map(show) + table.fields.map { "\($0.name)=\(show($0.value))" }).joined(
          separator: ", ") + "}"
    }
  }

  /// What a script returned, in that form.
  static func result(
    _ source: String, _ prepare: (LuaState) -> Void = { _ in }
  ) throws(LuaError) -> String {
    show(try run(source, limits: LuaLimits(), prepare))
  }
}
