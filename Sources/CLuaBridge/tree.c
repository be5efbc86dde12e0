// Reading a whole value for Swift: raw, never through a metamethod, with limits on depth, size and
// cycles. The nodes point into the strings of the script, which stay alive as long as the value
// stands on the stack and no Lua code runs.
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct {
  const char *bytes;
  size_t length;
} key;

typedef struct {
  lua_State *L;
  bridge_tree *tree;
  const void *open[BRIDGE_TREE_DEPTH + 1];
} reader;

static bridge_node *add(reader *reader, int kind) {
  bridge_tree *tree = reader->tree;
  if (tree->count >= tree->limit) {
    tree->status = BRIDGE_TREE_TOO_LARGE;
    return NULL;
  }
  if (tree->count == tree->capacity) {
    size_t capacity = tree->capacity ? tree->capacity * 2 : 32;
    bridge_node *nodes = realloc(tree->nodes, capacity * sizeof(bridge_node));
    if (!nodes) {
      tree->status = BRIDGE_TREE_TOO_LARGE;
      return NULL;
    }
    tree->nodes = nodes;
    tree->capacity = capacity;
  }
  bridge_node *node = &tree->nodes[tree->count++];
  memset(node, 0, sizeof *node);
  node->kind = kind;
  return node;
}

static int by_bytes(const void *left, const void *right) {
  const key *a = left, *b = right;
  size_t shorter = a->length < b->length ? a->length : b->length;
  int order = shorter ? memcmp(a->bytes, b->bytes, shorter) : 0;
  return order ? order : (a->length > b->length) - (a->length < b->length);
}

static bool read_value(reader *reader, int index, int depth);

static bool read_fields(reader *reader, int index, int depth, size_t items, size_t table) {
  lua_State *L = reader->L;
  bridge_tree *tree = reader->tree;
  size_t count = 0, capacity = 0, others = 0;
  key *keys = NULL;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) == LUA_TSTRING) {
      if (count == capacity) {
        capacity = capacity ? capacity * 2 : 8;
        key *grown = capacity <= tree->limit * 2 + 8 ? realloc(keys, capacity * sizeof(key)) : NULL;
        if (!grown) {
          free(keys);
          lua_pop(L, 1);
          tree->status = BRIDGE_TREE_TOO_LARGE;
          return false;
        }
        keys = grown;
      }
      keys[count].bytes = lua_tolstring(L, -1, &keys[count].length);
      count++;
    } else if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) < 1 ||
               (size_t)lua_tointeger(L, -1) > items) {
      others++;
    }
  }
  qsort(keys, count, sizeof(key), by_bytes);
  tree->nodes[table].table.fields = (uint32_t)count;
  tree->nodes[table].table.others = (uint32_t)others;
  bool whole = true;
  for (size_t i = 0; whole && i < count; i++) {
    tree->path[depth] = (bridge_step){keys[i].bytes, keys[i].length, 0};
    bridge_node *name = add(reader, BRIDGE_STRING);
    whole = name != NULL;
    if (!whole) break;
    name->string.bytes = keys[i].bytes;
    name->string.length = keys[i].length;
    lua_pushlstring(L, keys[i].bytes, keys[i].length);
    lua_rawget(L, index);
    whole = read_value(reader, lua_gettop(L), depth + 1);
    if (whole) lua_pop(L, 1);
  }
  free(keys);
  return whole;
}

// Where a list ends: at its last value, whatever is nil before it, since where rawlen ends a list with
// a nil in it depends on how the table was made. A table with few values far apart is no list.
static size_t list_length(lua_State *L, int index) {
  size_t border = lua_rawlen(L, index), count = 0, last = 0;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) < 1) continue;
    count++;
    if ((size_t)lua_tointeger(L, -1) > last) last = (size_t)lua_tointeger(L, -1);
  }
  return last > border && last <= 4 * count + 16 ? last : border;
}

static bool read_table(reader *reader, int index, int depth) {
  lua_State *L = reader->L;
  bridge_tree *tree = reader->tree;
  const void *self = lua_topointer(L, index);
  for (int i = 0; i < depth; i++) {
    if (reader->open[i] == self) tree->status = BRIDGE_TREE_CYCLE;
  }
  if (tree->status == BRIDGE_TREE_OK && (depth >= BRIDGE_TREE_DEPTH || !lua_checkstack(L, 6))) {
    tree->status = BRIDGE_TREE_TOO_DEEP;
  }
  size_t items = tree->status == BRIDGE_TREE_OK ? list_length(L, index) : 0;
  if (tree->status == BRIDGE_TREE_OK && items > tree->limit) tree->status = BRIDGE_TREE_TOO_LARGE;
  if (tree->status != BRIDGE_TREE_OK) return false;
  reader->open[depth] = self;
  size_t table = tree->count;
  if (!add(reader, BRIDGE_TABLE)) return false;
  tree->nodes[table].table.items = (uint32_t)items;
  for (size_t i = 1; i <= items; i++) {
    tree->path[depth] = (bridge_step){NULL, 0, (int64_t)i};
    lua_rawgeti(L, index, (lua_Integer)i);
    if (!read_value(reader, lua_gettop(L), depth + 1)) return false;
    lua_pop(L, 1);
  }
  return read_fields(reader, index, depth, items, table);
}

static bool read_value(reader *reader, int index, int depth) {
  lua_State *L = reader->L;
  reader->tree->depth = depth;
  int kind = bridge_type(L, index);
  if (kind == BRIDGE_TABLE) return read_table(reader, index, depth);
  bridge_node *node = add(reader, kind);
  if (!node) return false;
  switch (kind) {
    case BRIDGE_BOOLEAN: node->flag = lua_toboolean(L, index); break;
    case BRIDGE_INTEGER: node->integer = lua_tointeger(L, index); break;
    case BRIDGE_NUMBER: node->number = lua_tonumber(L, index); break;
    case BRIDGE_STRING: node->string.bytes = lua_tolstring(L, index, &node->string.length); break;
    case BRIDGE_FUNCTION: node->integer = bridge_reference(L, index); break;
    case BRIDGE_OBJECT: node->object = lua_touserdata(L, index); break;
    default: break;
  }
  return true;
}

// The stack is left as it was. On failure `path` holds the `depth` steps to where reading stopped.
int bridge_read_tree(lua_State *L, int index, bridge_tree *tree, size_t limit) {
  reader reader = {.L = L, .tree = tree};
  int top = lua_gettop(L);
  index = lua_absindex(L, index);
  memset(tree, 0, sizeof *tree);
  tree->limit = limit;
  if (!lua_checkstack(L, 6)) tree->status = BRIDGE_TREE_TOO_DEEP;
  else read_value(&reader, index, 0);
  if (tree->status != BRIDGE_TREE_OK) {
    // What was referred to for Swift is not wanted any more.
    for (size_t i = 0; i < tree->count; i++) {
      if (tree->nodes[i].kind == BRIDGE_FUNCTION) {
        bridge_release_reference(L, (int)tree->nodes[i].integer);
      }
    }
  }
  lua_settop(L, top);
  return tree->status;
}

void bridge_free_tree(bridge_tree *tree) { free(tree->nodes); }
