import Bibliography
import Parsing

extension StyleParser {
  /// Reads a `cs:names` whose start tag was just read, up to its end.
  mutating func parseNames() throws(XMLError) -> Int32 {
    let node = add(commonNode(.unknown))
    let index = Int32(names.count)
    nodes[Int(node)].element = .names(index)
    var element = NamesElement()
    element.firstVariable = Int32(nameVariables.count)
    for name in (reader[token: "variable"] ?? "").split(separator: " ") {
      if let variable = NameVariable(name: name) {
        nameVariables.append(variable)
      } else {
        warnVariable(String(name))
      }
    }
    element.variableCount = Int32(nameVariables.count) - element.firstVariable
    element.etAlTerm = term("et-al")
    element.isSubstitute = !substituted.isEmpty
    let inherited = NameAttributes(from: reader, isInherited: true)
    var own = inherited
    own.namesDelimiter = reader["delimiter"]
    names.append(element)
    ownNameAttributes.append(own)

    var substitute: Int32 = -1
    var hasEtAl = false
    loop: while true {
      switch try reader.next() {
      case .end, .endOfDocument: break loop
      case .text: continue
      case .start:
        if reader.isNamed("name") {
          own = NameAttributes(from: reader, isInherited: false).inheriting(own)
          element.hasName = true
          try parseName(into: &element)
        } else if reader.isNamed("et-al") {
          hasEtAl = true
          element.etAl = namePart()
          if let name = reader[token: "term"] { element.etAlTerm = term(name) }
          try reader.skipElement()
        } else if reader.isNamed("label") {
          element.isLabelFirst = !element.hasName
          element.label = parseLabel(inNames: true)
          try reader.skipElement()
        } else if reader.isNamed("institution") {
          try reader.skipElement()
        } else if reader.isNamed("substitute") {
          // What is read here may inherit from this element: it must be as complete as it is now.
          if !element.hasName, let outer = substituted.last {
            inherit(&element, &own, from: outer, etAl: !hasEtAl)
          }
          names[Int(index)] = element
          ownNameAttributes[Int(index)] = own
          let container = add(Node(.sequence))
          substituted.append(index)
          try parseChildren(of: container)
          substituted.removeLast()
          substitute = nodes[Int(container)].firstChild
        } else {
          try skipUnknown("cs:names")
        }
      }
    }
    if !element.hasName, let outer = substituted.last {
      inherit(&element, &own, from: outer, etAl: !hasEtAl)
    }
    element.substitute = substitute
    names[Int(index)] = element
    ownNameAttributes[Int(index)] = own
    return node
  }

  /// A `cs:names` without children in a `cs:substitute` is written as the one it stands for
  /// (CSL 1.0.2 specification, “Substitute”); where it has children, but no `cs:name`, it takes what they leave open.
  private func inherit(
    _ element: inout NamesElement, _ own: inout NameAttributes, from outer: Int32, etAl: Bool
  ) {
    let model = names[Int(outer)]
    element.hasName = model.hasName
    element.inheritsName = true
    element.name = model.name
    element.family = model.family
    element.given = model.given
    if etAl {
      element.etAl = model.etAl
      element.etAlTerm = model.etAlTerm
    }
    element.isLabelFirst = element.label < 0 && model.isLabelFirst
    if element.label < 0 { element.label = model.label }
    own = own.inheriting(ownNameAttributes[Int(outer)])
  }

  private mutating func parseName(into element: inout NamesElement) throws(XMLError) {
    element.name = namePart()
    while true {
      switch try reader.next() {
      case .end, .endOfDocument: return
      case .text: continue
      case .start:
        if reader.isNamed("name-part") {
          switch reader[token: "name"] {
          case "family": element.family = namePart()
          case "given": element.given = namePart()
          case let other: warnValue("name", other ?? "")
          }
          try reader.skipElement()
        } else {
          try skipUnknown("cs:name")
        }
      }
    }
  }

  private mutating func namePart() -> NamesElement.Part {
    var result = NamesElement.Part()
    result.prefix = intern(reader["prefix"] ?? "")
    result.suffix = intern(reader["suffix"] ?? "")
    result.formatting = Formatting(from: reader)
    result.textCase = TextCase(named: reader[token: "text-case"]) ?? .none
    return result
  }

  /// Resolves the options of each `cs:names` for citations and for bibliographies.
  mutating func resolveNames() {
    let citation = citationNames.inheriting(styleNames)
    let bibliography = bibliographyNames.inheriting(styleNames)
    var known: [NameOptions: Int32] = [:]
    for index in names.indices {
      for isCitation in [true, false] {
        let outer = isCitation ? citation : bibliography
        let options = resolve(ownNameAttributes[index].inheriting(outer))
        let position: Int32
        if let found = known[options] {
          position = found
        } else {
          position = Int32(nameOptions.count)
          known[options] = position
          nameOptions.append(options)
        }
        if isCitation {
          names[index].citationOptions = position
        } else {
          names[index].bibliographyOptions = position
        }
      }
    }
    inherit(citation, in: &self.citation.sort)
    if self.bibliography != nil { inherit(bibliography, in: &self.bibliography!.sort) }
  }

  /// A name variable that is a key by itself is cut as the lists of its layout are.
  private func inherit(_ outer: NameAttributes, in keys: inout [SortKey]) {
    for index in keys.indices {
      guard case .variable(.name) = keys[index].source else { continue }
      if keys[index].namesMin == 0 { keys[index].namesMin = outer.etAlMin ?? 0 }
      if keys[index].namesUseFirst == 0 { keys[index].namesUseFirst = outer.etAlUseFirst ?? 0 }
      if keys[index].namesUseLast == nil { keys[index].namesUseLast = outer.etAlUseLast }
    }
  }
}
