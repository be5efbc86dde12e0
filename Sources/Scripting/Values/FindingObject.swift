internal import LuaRuntime
internal import Parsing

/// Something wrong or doubtful in the record.
final class FindingObject: Sendable {
  let finding: Diagnostic

  init(_ finding: Diagnostic) { self.finding = finding }

  static let fields: [FieldDeclaration<FindingObject>] = [
    .init("severity", .choice(["error", "warning", "note"]), "how much it weighs") {
      $0.push($1.finding.severity.rawValue)
    },
    .init("code", .string, "the kind of problem, in words joined by hyphens: `duplicate-key`") {
      $0.push($1.finding.code)
    },
    .init("message", .string, "what was found") { $0.push($1.finding.message) },
    .init("source", .string, "the source it is in", isOptional: true) {
      $0.push($1.finding.range?.source)
    },
    .init("line", .integer, "the line it is on", isOptional: true) {
      $0.push($1.finding.range.flatMap { $0.line > 0 ? $0.line : nil })
    },
    .init("hint", .string, "what to do about it", isOptional: true) {
      $0.push(present: $1.finding.hint)
    },
  ]

  static let type: LuaObjectType<FindingObject> = LuaObjectType(
    "finding", properties: fields.map(\.property), methods: [],
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(try call.object(1, as: type).target.finding.description)
        }
      )
    ])
}
