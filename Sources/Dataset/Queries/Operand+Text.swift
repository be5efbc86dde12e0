import Bibliography

extension Operand {
  /// The value as text, for a message or for a field of text: a number without a needless fraction.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .boolean(let boolean): String(boolean)
    case .date(let date): date.iso
    case .person(let person): "person \(person)"
    }
  }
}
