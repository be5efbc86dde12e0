internal import Dataset
internal import LuaRuntime

/// Which value of an item a method works on: a field, what a function gives, or the item itself.
///
/// The selector is the method's first own argument.
enum Selector {
  case itself
  case field(String)
  /// The function that an argument is.
  case function(Int)

  init(_ arguments: Arguments) {
    switch arguments.node(0)?.value {
    case .none: self = .itself
    case .function?: self = .function(2)
    case let value?: self = LuaText.string(value).map { .field($0) } ?? .itself
    }
  }

  /// The value of each item, in order; tables by reference.
  func values(_ collection: Collection, _ call: inout LuaCall) throws(LuaError) -> [LuaValue] {
    var values: [LuaValue] = []
    values.reserveCapacity(collection.count)
    var weight = 0
    for place in 0..<collection.count {
      switch self {
      case .itself: values.append(collection.item(place))
      case .field(let name):
        values.append(try collection.run.field(name, of: collection.item(place)))
      case .function(let argument):
        let value = try Callback.invoke(&call, argument, collection, place) {
          (result) throws(LuaError) in try result.kept(1)
        }
        weight += Collection.weight(of: value)
        if weight > 1 << 20 { try call.checkMemory(weight) }
        values.append(value)
      }
    }
    return values
  }
}
