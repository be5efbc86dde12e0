import Bibliography

/// The variables that a substitution has used up: they are not written again.
struct Suppression {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var names: UInt32 = 0
  private var dates: UInt8 = 0

  func contains(_ variable: TextVariable) -> Bool {
    let raw = UInt64(variable.rawValue)
    return raw < 64 ? low & (1 << raw) != 0 : high & (1 << (raw - 64)) != 0
  }

  mutating func insert(_ variable: TextVariable) {
    let raw = UInt64(variable.rawValue)
    if raw < 64 { low |= 1 << raw } else { high |= 1 << (raw - 64) }
  }

  func contains(_ variable: NameVariable) -> Bool { names & (1 << UInt32(variable.rawValue)) != 0 }
  mutating func insert(_ variable: NameVariable) { names |= 1 << UInt32(variable.rawValue) }
  func contains(_ variable: DateVariable) -> Bool { dates & (1 << variable.rawValue) != 0 }
  mutating func insert(_ variable: DateVariable) { dates |= 1 << variable.rawValue }
}
