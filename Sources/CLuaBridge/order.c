// pairs, ipairs and next in an order that depends on nothing but the program.
#define _GNU_SOURCE
#include <string.h>

#include "internal.h"

// Numbers ascending, strings by their bytes, booleans, then tables, functions and
// objects in the order they were made.

typedef struct {
  int rank;
  int position;
  double number;
  const char *bytes;
  size_t length;
} sort_key;

static int compare_keys(const sort_key *a, const sort_key *b) {
  if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
  if (a->rank != 1) return (a->number > b->number) - (a->number < b->number);
  size_t shorter = a->length < b->length ? a->length : b->length;
  int order = shorter ? memcmp(a->bytes, b->bytes, shorter) : 0;
  return order ? order : (a->length > b->length) - (a->length < b->length);
}

static void sort_keys(lua_State *L, sort_key *keys, sort_key *spare, size_t count) {
  bridge_state *state = state_of(L);
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t start = 0; start < count; start += 2 * width) {
      size_t middle = start + width < count ? start + width : count;
      size_t end = start + 2 * width < count ? start + 2 * width : count;
      size_t left = start, right = middle;
      for (size_t i = start; i < end; i++) {
        bridge_step_taken(L, state);
        bool take_left =
            left < middle && (right >= end || compare_keys(&keys[left], &keys[right]) <= 0);
        spare[i] = keys[take_left ? left++ : right++];
      }
    }
    sort_key *swap = keys;
    keys = spare;
    spare = swap;
  }
}

static int sort_passes(size_t count) {
  int passes = 0;
  for (size_t width = 1; width < count; width *= 2) passes++;
  return passes;
}

static sort_key key_at(lua_State *L, int index, int position) {
  sort_key key = {.position = position};
  switch (lua_type(L, index)) {
    case LUA_TNUMBER: key.number = lua_tonumber(L, index); break;
    case LUA_TSTRING:
      key.rank = 1;
      key.bytes = lua_tolstring(L, index, &key.length);
      break;
    case LUA_TBOOLEAN:
      key.rank = 2;
      key.number = lua_toboolean(L, index);
      break;
    default: {
      bridge_object *object = bridge_to_object(L, index);
      key.rank = object ? 3 : 4;
      key.number = (double)((const char *)lua_topointer(L, index) - state_of(L)->arena);
    }
  }
  return key;
}

// Pushes the keys of the table at `index` as a list, in order.
static void push_ordered_keys(lua_State *L, int index) {
  bridge_state *state = state_of(L);
  luaL_checkstack(L, 8, NULL);
  index = lua_absindex(L, index);
  lua_newtable(L);
  int list = lua_gettop(L);
  int count = 0;
  bool sorted = true;
  lua_pushnil(L);
  int64_t last = INT64_MIN;
  while (lua_next(L, index)) {
    bridge_step_taken(L, state);
    lua_pop(L, 1);
    if (sorted && lua_isinteger(L, -1) && lua_tointeger(L, -1) >= last) {
      last = lua_tointeger(L, -1);
    } else {
      sorted = false;
    }
    lua_pushvalue(L, -1);
    lua_rawseti(L, list, ++count);
  }
  if (sorted) return;
  size_t size = sizeof(sort_key) * (size_t)count;
  sort_key *keys = lua_newuserdatauv(L, size * 2, 0);
  for (int i = 0; i < count; i++) {
    lua_rawgeti(L, list, i + 1);
    keys[i] = key_at(L, -1, i + 1);
    lua_pop(L, 1);
  }
  sort_keys(L, keys, keys + count, (size_t)count);
  if (sort_passes((size_t)count) & 1) keys += count;
  lua_createtable(L, count, 0);
  for (int i = 0; i < count; i++) {
    lua_rawgeti(L, list, keys[i].position);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, list);
  lua_settop(L, list);
}

// Upvalues: the keys, how many were given out. What the script removed meanwhile is passed over.
static int pairs_step(lua_State *L) {
  bridge_state *state = state_of(L);
  lua_Integer position = lua_tointeger(L, lua_upvalueindex(2));
  lua_settop(L, 1);
  for (;;) {
    bridge_step_taken(L, state);
    position++;
    if (lua_rawgeti(L, lua_upvalueindex(1), position) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) break;
    lua_settop(L, 1);
  }
  lua_pushinteger(L, position);
  lua_replace(L, lua_upvalueindex(2));
  return 2;
}

static int element_step(lua_State *L) {
  lua_Integer position = luaL_checkinteger(L, 2);
  position = luaL_intop(+, position, 1);
  lua_pushinteger(L, position);
  bridge_object *object = bridge_to_object(L, 1);
  if (object && bridge_has_elements(L, object)) {
    bridge_push_element(L, object, position);
    return lua_isnil(L, -1) ? 1 : 2;
  }
  return lua_geti(L, 1, position) == LUA_TNIL ? 1 : 2;
}

int bridge_ipairs(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushcfunction(L, element_step);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

int bridge_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  }
  // A list of Swift objects has nothing but its elements.
  if (bridge_to_object(L, 1) && luaL_getmetafield(L, 1, "__len") != LUA_TNIL) {
    return bridge_ipairs(L);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  push_ordered_keys(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, pairs_step, 2);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}

// In the order of `pairs`. The smallest key above the given one is searched for: one step is as slow
// as the table is long, a price only programs pay that do not use `pairs`.
int bridge_next(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  bridge_state *state = state_of(L);
  bool first = lua_isnil(L, 2);
  sort_key after = {0}, best = {0};
  if (!first) after = key_at(L, 2, 0);
  bool found = false;
  lua_pushnil(L);  // 3: the best key so far
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    bridge_step_taken(L, state);
    lua_pop(L, 1);
    sort_key key = key_at(L, -1, 0);
    if ((first || compare_keys(&key, &after) > 0) && (!found || compare_keys(&key, &best) < 0)) {
      best = key;
      found = true;
      lua_pushvalue(L, -1);
      lua_replace(L, 3);
    }
  }
  lua_settop(L, 3);
  if (!found) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushvalue(L, 3);
  lua_rawget(L, 1);
  return 2;
}
