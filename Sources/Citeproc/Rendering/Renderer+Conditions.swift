import Bibliography
import CSL

extension Renderer {
  /// Whether a branch's conditions hold (CSL 1.0.2 specification, “Choose”).
  mutating func holds(first: Int, count: Int, _ match: Match) -> Bool {
    for index in first..<first + count {
      let result = holds(style.conditions[index])
      switch match {
      case .all: if !result { return false }
      case .any: if result { return true }
      case .none: if result { return false }
      }
    }
    return match != .any || count == 0
  }

  private mutating func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .disambiguate:
      conditionTests += 1
      return conditionTests <= context.disambiguation.conditions
    default: return holdsAlone(condition)
    }
  }

  private mutating func holdsAlone(_ condition: Condition) -> Bool {
    switch condition {
    case .types(let mask): mask & (1 << UInt64(work.type.rawValue)) != 0
    case .variable(let variable): hasValue(variable)
    case .isNumeric(let variable): isNumeric(variable)
    case .isUncertainDate(let variable): work.dates[variable]?.isApproximate ?? false
    case .locator(let type): !context.locator.isEmpty && context.locatorType == type
    case .position(let position): holds(position)
    case .disambiguate, .never: false
    }
  }

  private mutating func holds(_ position: Condition.Position) -> Bool {
    guard !context.isBibliography else { return false }
    return switch position {
    case .first: context.position == .first
    case .subsequent: context.position != .first
    case .ibid: context.position == .ibid || context.position == .ibidWithLocator
    case .ibidWithLocator: context.position == .ibidWithLocator
    case .nearNote: context.isNearNote
    }
  }

  private mutating func hasValue(_ variable: AnyVariable) -> Bool {
    switch variable {
    case .text(let variable): !value(of: variable).isEmpty
    case .name(let variable): work.names.contains(variable)
    case .date(let variable): work.dates.contains(variable)
    case .unknown: false
    }
  }

  private mutating func isNumeric(_ variable: AnyVariable) -> Bool {
    guard case .text(let variable) = variable else { return false }
    return NumberText.isNumeric(value(of: variable), and: andWords())
  }
}
