internal import Bibliography
internal import LuaRuntime

/// A date as scripts see it: its parts, comparable, printable.
final class DateObject: Sendable {
  let date: PartialDate

  init(_ date: PartialDate) { self.date = date }

  static let fields: [FieldDeclaration<DateObject>] = [
    .init("year", .integer, "the year; negative before our era", isOptional: true) {
      $0.push($1.date.year)
    },
    .init("month", .integer, "1 to 12", isOptional: true) { $0.push($1.month) },
    .init("day", .integer, "1 to 31", isOptional: true) { $0.push($1.day) },
    .init("season", .integer, "1 to 4 for spring to winter", isOptional: true) {
      $0.push($1.date.start?.season)
    },
    .init(
      "from", .object("date"), "the first date of a range, or the date itself", isOptional: true
    ) {
      $0.push($1.date.start.map { DateObject(PartialDate($0)) })
    },
    .init("to", .object("date"), "the last date of a range", isOptional: true) {
      $0.push($1.date.end.map { DateObject(PartialDate($0)) })
    },
    .init("is_open", .boolean, "whether a range has no end yet (`2019–present`)") {
      $0.push($1.date.isOpen)
    },
    .init("is_approximate", .boolean, "whether the source says “about”") {
      $0.push($1.date.isApproximate)
    },
    .init("literal", .string, "the text, where no date could be read from it", isOptional: true) {
      $0.push($1.date.literal.isEmpty ? nil : $1.date.literal)
    },
  ]

  static let methods: [FunctionDeclaration] = [
    FunctionDeclaration(
      "format", "Writes the date by a pattern.",
      details: """
        `%Y` year, `%y` its last two digits, `%m` month as 03, `%B` March, `%b` Mar, `%d` day as 05, `%e` day as 5,
        `%%` a percent sign. What the date lacks is left out with the blanks and signs around it. A range writes
        both its ends; an open one ends in “present”.
        """,
      parameters: [.required("pattern", .string, "the pattern")],
      returns: ReturnValue(.string), example: "w.issued:format(\"%b %Y\")"
    ) { (call, arguments) throws(LuaError) in
      let date = try call.object(1, as: type).target.date
      call.push(try DateFormat.format(date, arguments.string(0) ?? "", arguments))
    }
  ]

  static let type: LuaObjectType<DateObject> = LuaObjectType(
    "date", properties: fields.map(\.property), methods: Methods.bound(methods, to: "date"),
    metamethods: [
      (
        kind: .text,
        method: { @Sendable (call) throws(LuaError) in
          call.push(DateFormat.text(try call.object(1, as: type).target.date))
        }
      ),
      (
        kind: .equal,
        method: { @Sendable (call) throws(LuaError) in try compare(&call) { $0 == 0 } }
      ),
      (kind: .less, method: { @Sendable (call) throws(LuaError) in try compare(&call) { $0 < 0 } }),
      (
        kind: .lessEqual,
        method: { @Sendable (call) throws(LuaError) in try compare(&call) { $0 <= 0 } }
      ),
    ])

  private static func compare(
    _ call: inout LuaCall, _ holds: (Int) -> Bool
  ) throws(LuaError) {
    let left = try date(call, 1)
    let right = try date(call, 2)
    let order: Int
    if let one = left.start, let other = right.start {
      order = one < other ? -1 : (one > other ? 1 : endOrder(left, right))
    } else if left.start == nil, right.start == nil {
      order = left.literal == right.literal ? 0 : (left.literal < right.literal ? -1 : 1)
    } else {
      // A date that is only a text comes after all that are known.
      order = left.start == nil ? 1 : -1
    }
    call.push(holds(order))
  }

  private static func endOrder(_ left: PartialDate, _ right: PartialDate) -> Int {
    let far = DateParts(Int(Int32.max))
    let one = left.isOpen ? far : left.end ?? left.start ?? far
    let other = right.isOpen ? far : right.end ?? right.start ?? far
    return one < other ? -1 : (one > other ? 1 : 0)
  }

  /// A date, or a text or year that can be read as one, so that `d < "2022-11"` works.
  private static func date(_ call: borrowing LuaCall, _ place: Int) throws(LuaError) -> PartialDate
  {
    if let found = call.objectIfPresent(place, as: type) { return found.target.date }
    let value = try call.value(place)
    if let parts = DateReading.parts(value) { return PartialDate(parts) }
    throw LuaError(
      "a date cannot be compared with \(LuaText.kind(value))",
      hint: "a date, a year, or a text such as \"2022-11\" can")
  }

  private var month: Int? {
    guard let month = date.start?.month, (1...12).contains(month) else { return nil }
    return Int(month)
  }

  private var day: Int? {
    guard let day = date.start?.day, day > 0 else { return nil }
    return Int(day)
  }
}

extension LuaCall {
  /// Pushes a date, or nil.
  mutating func push(_ date: DateObject?) {
    if let date { push(date, as: DateObject.type) } else { pushNil() }
  }
}
