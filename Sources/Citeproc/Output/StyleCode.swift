import CSL
import Document

/// One value of one formatting attribute.
enum StyleCode: UInt8 {
  case italic, oblique, upright
  case bold, light, normalWeight
  case smallCaps, normalVariant
  case underline, noDecoration
  case superscript, `subscript`, baseline

  /// The attribute that it is a value of; within an attribute, values exclude each other.
  var axis: Int {
    switch self {
    case .italic, .oblique, .upright: 0
    case .bold, .light, .normalWeight: 1
    case .smallCaps, .normalVariant: 2
    case .underline, .noDecoration: 3
    case .superscript, .subscript, .baseline: 4
    }
  }

  static let axisCount = 5

  /// The value that undoes the others of its attribute.
  var normal: StyleCode {
    switch axis {
    case 0: .upright
    case 1: .normalWeight
    case 2: .normalVariant
    case 3: .noDecoration
    default: .baseline
    }
  }

  var textStyle: TextStyle {
    switch self {
    case .italic: .emphasis
    case .oblique: .oblique
    case .upright: .upright
    case .bold: .strong
    case .light: .light
    case .normalWeight: .normalWeight
    case .smallCaps: .smallCaps
    case .normalVariant: .normalVariant
    case .underline: .underline
    case .noDecoration: .noDecoration
    case .superscript: .superscript
    case .subscript: .subscript
    case .baseline: .baseline
    }
  }

  init?(_ style: TextStyle) {
    switch style {
    case .emphasis: self = .italic
    case .oblique: self = .oblique
    case .upright: self = .upright
    case .strong: self = .bold
    case .light: self = .light
    case .normalWeight: self = .normalWeight
    case .smallCaps: self = .smallCaps
    case .normalVariant: self = .normalVariant
    case .underline: self = .underline
    case .noDecoration: self = .noDecoration
    case .superscript: self = .superscript
    case .subscript: self = .subscript
    case .baseline: self = .baseline
    }
  }
}

extension Formatting {
  /// Calls `body` for each attribute that is set, in an order that does not change.
  @inline(__always)
  func forEachCode(_ body: (StyleCode) -> Void) {
    switch verticalAlign {
    case .inherited: break
    case .baseline: body(.baseline)
    case .superscript: body(.superscript)
    case .subscript: body(.subscript)
    }
    switch textDecoration {
    case .inherited: break
    case .none: body(.noDecoration)
    case .underline: body(.underline)
    }
    switch fontWeight {
    case .inherited: break
    case .normal: body(.normalWeight)
    case .bold: body(.bold)
    case .light: body(.light)
    }
    switch fontVariant {
    case .inherited: break
    case .normal: body(.normalVariant)
    case .smallCaps: body(.smallCaps)
    }
    switch fontStyle {
    case .inherited: break
    case .normal: body(.upright)
    case .italic: body(.italic)
    case .oblique: body(.oblique)
    }
  }
}
