internal import CLuaBridge

/// What the bridge calls: from a number on Lua's side to a Swift function, and back with a count of
/// results or an error's text on the stack. No function here may end otherwise.
enum LuaCallbacks {
  static var table: bridge_callbacks {
    bridge_callbacks(
      context: nil,
      call: { context, lua, function in
        LuaCallbacks.answer(context, lua) { state, lua throws(LuaError) in
          var call = LuaCall(
            state: Unmanaged.passUnretained(state), lua: lua, base: 0, count: bridge_top(lua),
            function: function)
          let body = state.natives[Int(function)].body
          try body(&call)
          if call.overflowed { throw LuaState.stackOverflow }
          return call.pushed
        }
      },
      get: { context, lua, block, property in
        LuaCallbacks.answer(context, lua) { state, lua throws(LuaError) in
          guard let block = block?.pointee, let object = block.object else { return 0 }
          var call = LuaCall(
            state: Unmanaged.passUnretained(state), lua: lua, base: 0, count: 2, function: -1)
          try LuaCallbacks.push(state.getters[Int(property)], object, block.payload, 0, &call)
          return LuaCallbacks.single(&call)
        }
      },
      element: { context, lua, block, position in
        LuaCallbacks.answer(context, lua) { state, lua throws(LuaError) in
          guard let block = block?.pointee, let object = block.object else { return 0 }
          guard let getter = state.elements[Int(block.type)] else { return 0 }
          var call = LuaCall(
            state: Unmanaged.passUnretained(state), lua: lua, base: 0, count: 2, function: -1)
          try LuaCallbacks.push(getter, object, block.payload, position, &call)
          return LuaCallbacks.single(&call)
        }
      },
      refuse: { context, lua, what, type in
        LuaCallbacks.answer(context, lua) { state, lua throws(LuaError) in
          if state.isMember(what, Int(type)) {
            bridge_push_nil(lua)
            return 1
          }
          throw state.refusal(what, Int(type))
        }
      },
      print: { context, lua, count in
        LuaCallbacks.answer(context, lua) { state, lua throws(LuaError) in
          state.printArguments(count)
          return 0
        }
      },
      release: { object in
        if let object { Unmanaged<AnyObject>.fromOpaque(object).release() }
      })
  }

  // The script holds the object, and the state its getter, so that nothing need be counted.
  @inline(__always)
  private static func push(
    _ getter: Unmanaged<LuaGetter>, _ object: UnsafeMutableRawPointer, _ payload: Int64,
    _ position: Int64, _ call: inout LuaCall
  ) throws(LuaError) {
    let target = Unmanaged<AnyObject>.fromOpaque(object)
    // The closures of the standard library throw errors of any type.
    var failure: LuaError?
    getter._withUnsafeGuaranteedRef { getter in
      target._withUnsafeGuaranteedRef { target in
        do throws(LuaError) {
          try getter.push(of: target, Int(payload), at: Int(position), onto: &call)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
  }

  // A property has one value: the last that was pushed, or nil.
  private static func single(_ call: inout LuaCall) -> Int32 {
    if call.pushed == 0 { call.pushNil() }
    return 1
  }

  @inline(__always)
  private static func answer(
    _ context: UnsafeMutableRawPointer?, _ lua: OpaquePointer?,
    _ body: (LuaState, OpaquePointer) throws(LuaError) -> Int32
  ) -> Int32 {
    guard let context, let lua else { return 0 }
    return Unmanaged<LuaState>.fromOpaque(context)._withUnsafeGuaranteedRef { state in
      do throws(LuaError) {
        return try body(state, lua)
      } catch {
        state.pushThrown(error)
        return -1
      }
    }
  }
}
