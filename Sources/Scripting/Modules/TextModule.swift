internal import Bibliography
internal import LuaRuntime

/// The library `text`: what reports do with texts beyond Lua's own `string`.
enum TextModule {
  static let declaration = ModuleDeclaration(
    "text", "Works on texts by characters, not bytes.",
    functions: [
      truncate, join, plural, initials, slug, titleCase, sentenceCase, typeName,
      similarity,
    ])

  static let truncate = FunctionDeclaration(
    "truncate", "Shortens a text to so many characters, between words where it can.",
    details: "The length counts the sign at the end. A text that is short enough stays as it is.",
    parameters: [
      .required("text", .string, "the text"),
      .required("length", .integer, "how many characters at most"),
      .optional("ending", .string, default: "\"…\"", "what stands for the rest"),
    ],
    returns: ReturnValue(.string), example: "text.truncate(w.abstract or \"\", 200)"
  ) { (call, arguments) throws(LuaError) in
    let length = arguments.integer(1) ?? 0
    guard length >= 1 else { throw arguments.error("length: expected at least 1, got \(length)") }
    call.push(
      TextShortening.truncate(
        arguments.string(0) ?? "", to: length, ending: arguments.string(2) ?? "…"))
  }

  static let join = FunctionDeclaration(
    "join", "Joins the texts of a list.",
    parameters: [
      .required("list", .list(.any), "texts, numbers, dates or names"),
      .optional("separator", .string, default: "\", \"", "what stands between them"),
      .optional("last", .string, "what stands before the last instead, such as `\" and \"`"),
    ],
    returns: ReturnValue(.string), example: "text.join(w.authors, \", \", \" and \")",
    body: joinTexts)

  private static func joinTexts(_ call: inout LuaCall, _ arguments: Arguments) throws(LuaError) {
    guard let node = arguments.node(0) else { return }
    var texts: [String] = []
    for item in try ContentReader.items(node) {
      if let text = LuaText.string(item.value) {
        texts.append(text)
      } else if case .object(let object) = item.value, let text = RecordText.text(of: object) {
        texts.append(text)
      } else {
        throw item.expected("a text, a number, a date or a name")
      }
    }
    let separator = arguments.string(1) ?? ", "
    guard let last = arguments.string(2), texts.count > 1 else {
      return call.push(texts.joined(separator: separator))
    }
    call.push(texts.dropLast().joined(separator: separator) + last + texts[texts.count - 1])
  }

  static let plural = FunctionDeclaration(
    "plural", "Writes a number with its noun in the right form.",
    parameters: [
      .required("count", .number, "the number"),
      .required("singular", .string, "the noun for one"),
      .optional("plural", .string, "the noun for any other number; else by the rules of English"),
    ],
    returns: ReturnValue(.string), example: "text.plural(#data.works, \"work\")  --> 63 works"
  ) { (call, arguments) throws(LuaError) in
    let number = arguments.number(0) ?? 0
    let singular = arguments.string(1) ?? ""
    let noun = number == 1 ? singular : arguments.string(2) ?? PluralWord.of(singular)
    call.push("\(LuaText.string(number)) \(noun)")
  }

  static let initials = FunctionDeclaration(
    "initials", "Shortens given names to initials: `Anne-Marie Lou` to `A.-M. L.`",
    parameters: [.required("given", .string, "given names")],
    returns: ReturnValue(.string), example: "text.initials(data.person.given)"
  ) { (call, arguments) throws(LuaError) in
    call.push(PersonName(family: "", given: arguments.string(0) ?? "").initials)
  }

  static let slug = FunctionDeclaration(
    "slug", "Makes a text fit for a file's name or an address: small letters, digits and hyphens.",
    parameters: [.required("text", .string, "the text")],
    returns: ReturnValue(.string), example: "text.slug(\"Zürich: a study\")  --> zurich-a-study"
  ) { (call, arguments) throws(LuaError) in
    let key = TextFolding.key(arguments.string(0) ?? "")
    call.push(key.split(separator: " ").joined(separator: "-"))
  }

  static let titleCase = FunctionDeclaration(
    "title_case", "Capitalises an English title.",
    details:
      "Words with a capital already stay as they are; small words within are not capitalised.",
    parameters: [.required("text", .string, "the title")],
    returns: ReturnValue(.string), example: "text.title_case(\"on the origin of species\")"
  ) { (call, arguments) throws(LuaError) in
    call.push(LetterCase.title(arguments.string(0) ?? ""))
  }

  static let sentenceCase = FunctionDeclaration(
    "sentence_case", "Capitalises the first word alone.",
    details: "Words with a capital after their first letter (`DNA`, `iPSC`) stay as they are.",
    parameters: [.required("text", .string, "the title")],
    returns: ReturnValue(.string), example: "text.sentence_case(\"Deep Learning for DNA\")"
  ) { (call, arguments) throws(LuaError) in
    call.push(LetterCase.sentence(arguments.string(0) ?? ""))
  }

  static let typeName = FunctionDeclaration(
    "type_name", "Says what people call the works of a CSL type: the heading of a list of them.",
    details: "A text that is no CSL type comes back as it is.",
    parameters: [.required("type", .string, "the type, such as a work's `type`")],
    returns: ReturnValue(.string),
    example: "text.type_name(\"paper-conference\")  --> Conference papers"
  ) { (call, arguments) throws(LuaError) in
    let name = arguments.string(0) ?? ""
    call.push(WorkType(name: name).map { WorkTypeText.plural($0) } ?? name)
  }

  static let similarity = FunctionDeclaration(
    "similarity", "Says how alike two texts are, 0 to 1.",
    details: """
      Case, accents and punctuation do not count. It is the share of letter pairs that both have (Dice's
      coefficient): equal titles give 1, one misprint about 0.95.
      """,
    parameters: [
      .required("first", .string, "a text"), .required("second", .string, "another"),
    ],
    returns: ReturnValue(.number), example: "text.similarity(a.title, b.title) > 0.9"
  ) { (call, arguments) throws(LuaError) in
    call.push(TextSimilarity.dice(arguments.string(0) ?? "", arguments.string(1) ?? ""))
  }
}
