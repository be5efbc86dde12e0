internal import CLuaBridge

extension LuaState {
  /// What a held value is, read whole; see ``LuaCall/kept(_:)``. `root` begins the path in messages.
  public func value(
    of reference: LuaFunction, root: String = ""
  ) throws(LuaError) -> LuaValue {
    guard reference.link === link else { return .nil }
    guard bridge_reserve(lua, 8) else { throw Self.stackOverflow }
    bridge_push_reference(lua, reference.slot)
    defer { bridge_set_top(lua, -2) }
    return try read(bridge_top(lua), root: root)
  }

  /// The value at a place of the stack, read whole and raw.
  func read(_ index: Int32, root: String) throws(LuaError) -> LuaValue {
    // What has no parts needs no tree.
    switch LuaKind(rawValue: bridge_type(lua, index)) {
    case .absent, .nil: return .nil
    case .boolean: return .boolean(bridge_to_boolean(lua, index))
    case .integer:
      var valid = false
      return .integer(Int(bridge_to_integer(lua, index, &valid)))
    case .number:
      var valid = false
      return .number(bridge_to_number(lua, index, &valid))
    case .string:
      var length = 0
      let bytes = bridge_to_string(lua, index, &length)
      return .string(
        String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self))
    case .function: return .function(reference(index))
    default: break
    }
    var tree = bridge_tree()
    defer { bridge_free_tree(&tree) }
    let status = bridge_read_tree(lua, index, &tree, limits.values)
    guard Int(status) == BRIDGE_TREE_OK else { throw unreadable(tree, root: root) }
    var place = 0
    return build(UnsafeBufferPointer(start: tree.nodes, count: tree.count), &place)
  }

  // The depth is bounded by the bridge's.
  private func build(_ nodes: UnsafeBufferPointer<bridge_node>, _ place: inout Int) -> LuaValue {
    let node = nodes[place]
    place += 1
    switch LuaKind(rawValue: node.kind) {
    case .boolean: return .boolean(node.flag != 0)
    case .integer: return .integer(Int(node.integer))
    case .number: return .number(node.number)
    case .string: return .string(Self.text(node))
    case .function: return .function(LuaFunction(link: link, slot: Int32(node.integer)))
    case .object:
      guard let block = node.object?.pointee, let target = block.object else { return .nil }
      return .object(
        LuaObject(
          type: types[Int(block.type)],
          target: Unmanaged<AnyObject>.fromOpaque(target).takeUnretainedValue(),
          index: Int(block.payload)))
    case .table:
      var items: [LuaValue] = []
      items.reserveCapacity(Int(node.table.items))
      for _ in 0..<node.table.items { items.append(build(nodes, &place)) }
      var fields: [(name: String, value: LuaValue)] = []
      fields.reserveCapacity(Int(node.table.fields))
      for _ in 0..<node.table.fields {
        let name = Self.text(nodes[place])
        place += 1
        fields.append((name: name, value: build(nodes, &place)))
      }
      return .table(
        LuaTable(items: items, fields: fields, otherKeys: Int(node.table.others)))
    default: return .nil
    }
  }

  private static func text(_ node: bridge_node) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: node.string.bytes, count: node.string.length),
      as: UTF8.self)
  }

  private func unreadable(_ tree: bridge_tree, root: String) -> LuaError {
    let steps = withUnsafeBytes(of: tree.path) { bytes in
      bytes.bindMemory(to: bridge_step.self).prefix(Int(tree.depth)).map { step in
        guard let key = step.key else { return LuaPath.Step.item(Int(step.position)) }
        return .field(
          String(
            decoding: UnsafeRawBufferPointer(start: key, count: min(step.length, 100)),
            as: UTF8.self))
      }
    }
    // Of a very deep place the beginning says enough.
    let path = LuaPath(root.isEmpty ? "value" : root, steps: Array(steps.prefix(8)))
    switch Int(tree.status) {
    case BRIDGE_TREE_CYCLE:
      return LuaError("\(path): the table contains itself", kind: .badValue)
    case BRIDGE_TREE_TOO_DEEP:
      return LuaError(
        "\(path): tables nest deeper than \(BRIDGE_TREE_DEPTH) levels", kind: .badValue)
    default:
      return LuaError("\(path): more than \(limits.values) values", kind: .badValue)
    }
  }
}
