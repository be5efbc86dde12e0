import Parsing

extension Formatting {
  /// The formatting attributes of the start tag just read.
  init(from reader: XMLReader) {
    self.init()
    switch reader[token: "font-style"] {
    case "normal": fontStyle = .normal
    case "italic": fontStyle = .italic
    case "oblique": fontStyle = .oblique
    default: break
    }
    switch reader[token: "font-variant"] {
    case "normal": fontVariant = .normal
    case "small-caps": fontVariant = .smallCaps
    default: break
    }
    switch reader[token: "font-weight"] {
    case "normal": fontWeight = .normal
    case "bold": fontWeight = .bold
    case "light": fontWeight = .light
    default: break
    }
    switch reader[token: "text-decoration"] {
    case "none": textDecoration = .none
    case "underline": textDecoration = .underline
    default: break
    }
    switch reader[token: "vertical-align"] {
    case "baseline": verticalAlign = .baseline
    case "sup": verticalAlign = .superscript
    case "sub": verticalAlign = .subscript
    default: break
    }
  }
}

extension TextCase {
  init?(named name: String?) {
    switch name {
    case nil: self = .none
    case "lowercase": self = .lowercase
    case "uppercase": self = .uppercase
    case "capitalize-first": self = .capitalizeFirst
    case "capitalize-all": self = .capitalizeAll
    case "sentence": self = .sentence
    case "title": self = .title
    default: return nil
    }
  }
}

extension Display {
  init?(named name: String?) {
    switch name {
    case nil: self = .none
    case "block": self = .block
    case "left-margin": self = .leftMargin
    case "right-inline": self = .rightInline
    case "indent": self = .indent
    default: return nil
    }
  }
}

extension DatePart {
  /// The `cs:date-part` whose start tag was just read; `nil` where its name is not known.
  init?(from reader: XMLReader) {
    switch reader[token: "name"] {
    case "year": self.init(.year)
    case "month": self.init(.month)
    case "day": self.init(.day)
    default: return nil
    }
    switch reader[token: "form"] {
    case "long": form = .long
    case "short": form = .short
    case "numeric": form = .numeric
    case "numeric-leading-zeros": form = .numericLeadingZeros
    case "ordinal": form = .ordinal
    default: break
    }
    prefix = reader["prefix"] ?? ""
    suffix = reader["suffix"] ?? ""
    formatting = Formatting(from: reader)
    textCase = TextCase(named: reader[token: "text-case"]) ?? .none
    stripPeriods = reader[token: "strip-periods"] == "true"
    rangeDelimiter = reader["range-delimiter"] ?? "–"
  }
}

extension NameOptions.And {
  init?(named name: String) {
    switch name {
    case "text": self = .text
    case "symbol": self = .symbol
    default: return nil
    }
  }
}

extension NameOptions.DelimiterPrecedes {
  init?(named name: String) {
    switch name {
    case "contextual": self = .contextual
    case "after-inverted-name": self = .afterInvertedName
    case "always": self = .always
    case "never": self = .never
    default: return nil
    }
  }
}

extension NameOptions.Form {
  init?(named name: String) {
    switch name {
    case "long": self = .long
    case "short": self = .short
    case "count": self = .count
    default: return nil
    }
  }
}

extension NameOptions.SortOrder {
  init?(named name: String) {
    switch name {
    case "first": self = .first
    case "all": self = .all
    default: return nil
    }
  }
}
