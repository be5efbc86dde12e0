// The table library. Every loop counts its steps against the time budget, whatever `__len` says; sort
// is a stable merge sort, so that the order of equal elements is no accident and a comparison that
// contradicts itself can do no harm.
#define _GNU_SOURCE
#include <limits.h>

#include "internal.h"

// A table, or an object that answers as one; writing to an object is refused when it happens.
static void check_table(lua_State *L, int index) {
  if (lua_type(L, index) == LUA_TTABLE || bridge_to_object(L, index)) return;
  luaL_checktype(L, index, LUA_TTABLE);
}

static int table_insert(lua_State *L) {
  check_table(L, 1);
  bridge_state *state = state_of(L);
  lua_Integer end = luaL_intop(+, luaL_len(L, 1), 1);
  lua_Integer position = end;
  int count = lua_gettop(L);
  if (count == 3) {
    position = luaL_checkinteger(L, 2);
    luaL_argcheck(L, (lua_Unsigned)position - 1u < (lua_Unsigned)end, 2, "position out of bounds");
    for (lua_Integer i = end; i > position; i--) {
      bridge_step_taken(L, state);
      lua_geti(L, 1, i - 1);
      lua_seti(L, 1, i);
    }
  } else if (count != 2) {
    return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  lua_seti(L, 1, position);
  return 0;
}

static int table_remove(lua_State *L) {
  check_table(L, 1);
  bridge_state *state = state_of(L);
  lua_Integer size = luaL_len(L, 1);
  lua_Integer position = luaL_optinteger(L, 2, size);
  // One past the end may be given too.
  luaL_argcheck(L, position == size || (lua_Unsigned)position - 1u <= (lua_Unsigned)size, 2,
                "position out of bounds");
  lua_geti(L, 1, position);
  for (; position < size; position++) {
    bridge_step_taken(L, state);
    lua_geti(L, 1, position + 1);
    lua_seti(L, 1, position);
  }
  lua_pushnil(L);
  lua_seti(L, 1, position);
  return 1;
}

static int table_move(lua_State *L) {
  bridge_state *state = state_of(L);
  lua_Integer first = luaL_checkinteger(L, 2);
  lua_Integer last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int target = !lua_isnoneornil(L, 5) ? 5 : 1;
  check_table(L, 1);
  check_table(L, target);
  if (last >= first) {
    luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
    bool same = target == 1 || lua_rawequal(L, 1, target);
    // A move onto itself further up has to begin at the end.
    bool forward = to > last || to <= first || !same;
    for (lua_Integer i = 0; i < count; i++) {
      lua_Integer place = forward ? i : count - 1 - i;
      bridge_step_taken(L, state);
      lua_geti(L, 1, first + place);
      lua_seti(L, target, to + place);
    }
  }
  lua_pushvalue(L, target);
  return 1;
}

static int table_concat(lua_State *L) {
  check_table(L, 1);
  bridge_state *state = state_of(L);
  size_t separator_length;
  const char *separator = luaL_optlstring(L, 2, "", &separator_length);
  lua_Integer first = luaL_optinteger(L, 3, 1);
  lua_Integer last = lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer i = first; i <= last; i++) {
    bridge_step_taken(L, state);
    lua_geti(L, 1, i);
    if (!lua_isstring(L, -1)) {
      return luaL_error(L, "invalid value (at index %I) in table for 'concat': a %s", (LUAI_UACINT)i,
                        luaL_typename(L, -1));
    }
    luaL_addvalue(&buffer);
    if (i == last) break;
    luaL_addlstring(&buffer, separator, separator_length);
  }
  luaL_pushresult(&buffer);
  return 1;
}

static int table_unpack(lua_State *L) {
  bridge_state *state = state_of(L);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
  if (first > last) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  // Instructions that copy arguments take as long as there are arguments.
  if (count >= 250000 || !lua_checkstack(L, (int)count + 1)) {
    return luaL_error(L, "too many results to unpack");
  }
  for (lua_Unsigned i = 0; i <= count; i++) {
    bridge_step_taken(L, state);
    lua_geti(L, 1, first + (lua_Integer)i);
  }
  return (int)count + 1;
}

// Whether the value at `left` goes before the one at `right`; both above the comparison at 2.
static bool before(lua_State *L, bool compares, int left, int right) {
  if (!compares) return lua_compare(L, left, right, LUA_OPLT);
  lua_pushvalue(L, 2);
  lua_pushvalue(L, left);
  lua_pushvalue(L, right);
  lua_call(L, 2, 1);
  bool result = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return result;
}

// Merges two neighbouring runs of the list at `from` into the one at `to`.
static void merge(lua_State *L, int from, int to, bool compares, lua_Integer start,
                  lua_Integer middle, lua_Integer end) {
  bridge_state *state = state_of(L);
  int base = lua_gettop(L);
  lua_Integer left = start, right = middle;
  lua_rawgeti(L, from, left);
  lua_rawgeti(L, from, right);
  for (lua_Integer i = start; i < end; i++) {
    bridge_step_taken(L, state);
    bool take_right =
        right < end && (left >= middle || before(L, compares, base + 2, base + 1));
    int taken = take_right ? base + 2 : base + 1;
    lua_pushvalue(L, taken);
    lua_rawseti(L, to, i);
    if (take_right ? ++right < end : ++left < middle) {
      lua_rawgeti(L, from, take_right ? right : left);
      lua_replace(L, taken);
    }
  }
  lua_settop(L, base);
}

static int table_sort(lua_State *L) {
  check_table(L, 1);
  bridge_state *state = state_of(L);
  lua_Integer count = luaL_len(L, 1);
  if (count < 2) return 0;
  luaL_argcheck(L, count < INT_MAX, 1, "array too big");
  bool compares = !lua_isnoneornil(L, 2);
  if (compares) luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  luaL_checkstack(L, 16, NULL);
  lua_newtable(L);
  lua_newtable(L);
  int from = 3, to = 4;
  for (lua_Integer i = 1; i <= count; i++) {
    bridge_step_taken(L, state);
    lua_geti(L, 1, i);
    lua_rawseti(L, from, i);
  }
  for (lua_Integer width = 1; width < count; width *= 2) {
    for (lua_Integer start = 1; start <= count; start += 2 * width) {
      lua_Integer middle = start + width <= count ? start + width : count + 1;
      lua_Integer end = start + 2 * width <= count ? start + 2 * width : count + 1;
      // Runs in order already, as most lists have, are only copied.
      lua_rawgeti(L, from, middle - 1);
      lua_rawgeti(L, from, middle);
      bool disordered = middle < end && before(L, compares, lua_gettop(L), lua_gettop(L) - 1);
      lua_pop(L, 2);
      if (disordered) {
        merge(L, from, to, compares, start, middle, end);
      } else {
        for (lua_Integer i = start; i < end; i++) {
          bridge_step_taken(L, state);
          lua_rawgeti(L, from, i);
          lua_rawseti(L, to, i);
        }
      }
    }
    int swap = from;
    from = to;
    to = swap;
  }
  for (lua_Integer i = 1; i <= count; i++) {
    bridge_step_taken(L, state);
    lua_rawgeti(L, from, i);
    lua_seti(L, 1, i);
  }
  return 0;
}

static int table_pack(lua_State *L) {
  int count = lua_gettop(L);
  lua_createtable(L, count, 1);
  lua_insert(L, 1);
  for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, count);
  lua_setfield(L, 1, "n");
  return 1;
}

void bridge_open_tables(lua_State *L) {
  static const luaL_Reg functions[] = {{"insert", table_insert}, {"remove", table_remove},
                                       {"move", table_move},     {"concat", table_concat},
                                       {"unpack", table_unpack}, {"sort", table_sort},
                                       {"pack", table_pack},     {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_setglobal(L, "table");
}
