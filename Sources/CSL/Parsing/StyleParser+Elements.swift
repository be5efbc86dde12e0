import Bibliography
import Parsing

extension StyleParser {
  /// Reads the rendering elements within an element whose start tag was just read, up to its end.
  mutating func parseChildren(of parent: Int32) throws(XMLError) {
    var last: Int32 = -1
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return
      case .text: continue
      case .start:
        guard let child = try parseElement() else { continue }
        if last < 0 {
          nodes[Int(parent)].firstChild = child
        } else {
          nodes[Int(last)].next = child
        }
        last = child
      }
    }
  }

  /// Reads one rendering element up to its end; `nil` where it is not known.
  private mutating func parseElement() throws(XMLError) -> Int32? {
    if reader.isNamed("text") { return try parseText() }
    if reader.isNamed("group") {
      let node = add(commonNode(.group))
      try parseChildren(of: node)
      return node
    }
    if reader.isNamed("choose") { return try parseChoose() }
    if reader.isNamed("names") { return try parseNames() }
    if reader.isNamed("date") { return try parseDate() }
    if reader.isNamed("number") {
      let node = parseNumber()
      try reader.skipElement()
      return node
    }
    if reader.isNamed("label") {
      let node = parseLabel(inNames: false)
      try reader.skipElement()
      return node
    }
    try skipUnknown("a layout, macro, group or condition")
    return nil
  }

  private mutating func parseText() throws(XMLError) -> Int32? {
    var element = Element.unknown
    if let name = reader[token: "variable"] {
      if let variable = textVariable(name) {
        element = .variable(variable, short: reader[token: "form"] == "short")
      }
    } else if let name = reader[token: "macro"] {
      element = .macro(Int32(callMacro(name)))
    } else if let name = reader[token: "term"] {
      element = .term(
        term(name), form: TermForm(named: reader[token: "form"]),
        plural: reader[token: "plural"] == "true")
    } else if let value = reader["value"] {
      element = .value(intern(value))
    } else {
      warn(
        "text-without-source", "a cs:text has none of variable, macro, term and value",
        hint: "it renders nothing")
    }
    let node = add(commonNode(element))
    try reader.skipElement()
    return node
  }

  private mutating func parseNumber() -> Int32 {
    var form = NumberForm.numeric
    switch reader[token: "form"] {
    case nil, "numeric": break
    case "ordinal": form = .ordinal
    case "long-ordinal": form = .longOrdinal
    case "roman": form = .roman
    case let other?: warnValue("form", other)
    }
    let variable = textVariable(reader[token: "variable"] ?? "")
    return add(commonNode(variable.map { .number($0, form) } ?? .unknown))
  }

  mutating func parseLabel(inNames: Bool) -> Int32 {
    var label = LabelElement()
    label.form = TermForm(named: reader[token: "form"])
    switch reader[token: "plural"] {
    case nil, "contextual": break
    case "always": label.plural = .always
    case "never": label.plural = .never
    case let other?: warnValue("plural", other)
    }
    if !inNames {
      guard let variable = textVariable(reader[token: "variable"] ?? "") else {
        return add(commonNode(.unknown))
      }
      label.variable = variable
    }
    return add(commonNode(.label(label)))
  }

  private mutating func parseDate() throws(XMLError) -> Int32? {
    let name = reader[token: "variable"] ?? ""
    guard let variable = DateVariable(name: name) else {
      warnVariable(name)
      try reader.skipElement()
      return nil
    }
    var date = DateElement(variable: variable)
    switch reader[token: "form"] {
    case "text": date.form = .text
    case "numeric": date.form = .numeric
    default: break
    }
    switch reader[token: "date-parts"] {
    case nil, "year-month-day": break
    case "year-month": date.parts = .yearMonth
    case "year": date.parts = .year
    case let other?: warnValue("date-parts", other)
    }
    if let delimiter = reader["delimiter"] {
      date.delimiter = delimiter
      date.hasDelimiter = true
    }
    let index = add(commonNode(.unknown))
    while true {
      switch try reader.next() {
      case .end, .endOfDocument:
        nodes[Int(index)].element = .date(Int32(dates.count))
        dates.append(date)
        return index
      case .text: continue
      case .start:
        if reader.isNamed("date-part") {
          if let part = DatePart(from: reader) {
            date.dateParts.append(part)
          } else {
            warnValue("name", reader[token: "name"] ?? "")
          }
          try reader.skipElement()
        } else {
          try skipUnknown("cs:date")
        }
      }
    }
  }

  private mutating func parseChoose() throws(XMLError) -> Int32 {
    let node = add(commonNode(.choose))
    var last: Int32 = -1
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return node
      case .text: continue
      case .start:
        guard reader.isNamed("if") || reader.isNamed("else-if") || reader.isNamed("else") else {
          try skipUnknown("cs:choose")
          continue
        }
        let branch = add(Node(parseConditions(isElse: reader.isNamed("else"))))
        try parseChildren(of: branch)
        if last < 0 {
          nodes[Int(node)].firstChild = branch
        } else {
          nodes[Int(last)].next = branch
        }
        last = branch
      }
    }
  }

  private mutating func parseConditions(isElse: Bool) -> Element {
    let first = Int32(conditions.count)
    guard !isElse else { return .branch(first: first, count: 0, match: .all) }
    var match = Match.all
    switch reader[token: "match"] {
    case nil, "all": break
    case "any": match = .any
    case "none": match = .none
    case let other?: warnValue("match", other)
    }
    for (name, value) in reader.allAttributes where name != "match" {
      let values = value.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
      switch name {
      case "type": appendTypes(values)
      case "variable": for value in values { conditions.append(.variable(anyVariable(value))) }
      case "is-numeric": for value in values { conditions.append(.isNumeric(anyVariable(value))) }
      case "is-uncertain-date":
        for value in values {
          conditions.append(DateVariable(name: value).map { .isUncertainDate($0) } ?? .never)
        }
      case "locator":
        for value in values where value != "verbo" {
          let name = value == "sub" ? "sub-verbo" : String(value)
          conditions.append(LocatorType(name: name).map { .locator($0) } ?? .never)
        }
      case "position":
        for value in values {
          switch value {
          case "first": conditions.append(.position(.first))
          case "subsequent": conditions.append(.position(.subsequent))
          case "ibid": conditions.append(.position(.ibid))
          case "ibid-with-locator": conditions.append(.position(.ibidWithLocator))
          case "near-note": conditions.append(.position(.nearNote))
          default:
            warnValue("position", String(value))
            conditions.append(.never)
          }
        }
      case "disambiguate": conditions.append(value == "true" ? .disambiguate : .never)
      default:
        warn(
          "unknown-condition", "the condition '\(name)' is not one of CSL 1.0.2",
          hint: "it is taken as false")
        conditions.append(.never)
      }
    }
    return .branch(first: first, count: Int32(conditions.count) - first, match: match)
  }

  /// Several types are alternatives whatever `match` says: no work has two, and other processors and the styles that
  /// people write take them so.
  private mutating func appendTypes(_ values: [Substring]) {
    var mask: UInt64 = 0
    for value in values {
      if let type = WorkType(name: value) {
        mask |= 1 << UInt64(type.rawValue)
      } else {
        warn("unknown-type", "the type '\(value)' is not one of CSL 1.0.2")
      }
    }
    conditions.append(.types(mask))
  }
}
