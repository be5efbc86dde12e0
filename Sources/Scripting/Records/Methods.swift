internal import LuaRuntime

/// Makes Lua methods and functions of declarations: the arguments are checked, then the body runs.
enum Methods {
  /// The methods of an object type; their object is argument 1, their own arguments follow.
  static func bound(
    _ declarations: [FunctionDeclaration], to type: String
  ) -> [(name: String, method: LuaMethod)] {
    declarations.map { declaration in
      let name = "\(type):\(declaration.name)"
      return (
        declaration.name,
        { (call) throws(LuaError) in
          guard let run = call.context(as: RunReference.self)?.run else { return }
          guard call.kind(1) == .object else {
            throw LuaError(
              "\(name) was called without its object",
              hint: "write a colon before the method's name: object:\(declaration.name)(…)")
          }
          if run.isStream, case .object(let object) = try call.value(1) { try object.checkShown() }
          let arguments = try ArgumentCheck.arguments(
            call, declaration, name: name, offset: 1, run: run)
          try declaration.body(&call, arguments)
          try run.refuseNeedOfPeople()
        }
      )
    }
  }

  /// The functions of a library.
  static func functions(
    _ module: ModuleDeclaration, run: ScriptRun
  ) -> [(name: String, function: LuaNative)] {
    module.functions.map { declaration in
      let name = "\(module.name).\(declaration.name)"
      return (
        declaration.name,
        { [unowned run] (call) throws(LuaError) in
          let arguments = try ArgumentCheck.arguments(
            call, declaration, name: name, offset: 0, run: run)
          // A function may call one of the script that calls another.
          let outer = run.contentWeight
          defer { run.contentWeight = outer }
          run.contentWeight = arguments.nodes(from: 0).reduce(0) {
            $0 + ContentWeight.of($1.value)
          }
          try declaration.body(&call, arguments)
          try run.refuseNeedOfPeople()
        }
      )
    }
  }
}
