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
    try forEach(collection, &call) { (value, _) in
      values.append(value)
      return true
    }
    return values
  }

  /// Hands out the value of each item with its place, in order; tables by reference. `body` says whether it keeps the
  /// value, so that what a function gives counts against the script's memory.
  func forEach(
    _ collection: Collection, _ call: inout LuaCall, _ body: (LuaValue, Int) -> Bool
  ) throws(LuaError) {
    var weight = 0
    for place in 0..<collection.count {
      switch self {
      case .itself: _ = body(collection.item(place), place)
      case .field(let name):
        _ = body(try collection.run.field(name, of: collection.item(place)), place)
      case .function(let argument):
        weight += try Callback.invoke(&call, argument, collection, place) {
          (result) throws(LuaError) in
          let value = try result.kept(1)
          return body(value, place) ? Collection.weight(of: value) : 0
        }
        if weight > 1 << 20 { try call.checkMemory(weight) }
      }
    }
  }
}
