internal import LuaRuntime

/// A function or a method that scripts can call.
///
/// Its argument checks, its help text, its page in the reference and its stub for editors are all made from this
/// one value.
struct FunctionDeclaration: Sendable {
  /// What the function does; it gets its arguments checked and pushes what it returns.
  typealias Body = @Sendable (inout LuaCall, Arguments) throws(LuaError) -> Void

  /// The name after the dot or colon.
  let name: String
  /// What it does, in one sentence.
  let summary: String
  /// What else one must know: shapes, units, what a wrong value gets. Empty where the summary says all.
  let details: String
  let parameters: [Parameter]
  /// What it returns; `nil` for a function that returns nothing.
  let returns: ReturnValue?
  /// A piece of a script that uses it.
  let example: String
  /// The version of Dossier that had it first.
  let since: String
  let body: Body

  init(
    _ name: String, _ summary: String, details: String = "", parameters: [Parameter] = [],
    returns: ReturnValue? = nil, example: String = "", since: String = "0.1", body: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.parameters = parameters
    self.returns = returns
    self.example = example
    self.since = since
    self.body = body
  }
}

/// What a function returns.
struct ReturnValue: Sendable, Equatable {
  let type: ValueType
  /// What the value is; empty where the function's summary says it.
  let summary: String
  /// Whether the function may return nil instead.
  let isOptional: Bool

  init(_ type: ValueType, _ summary: String = "", isOptional: Bool = false) {
    self.type = type
    self.summary = summary
    self.isOptional = isOptional
  }
}
