#define _GNU_SOURCE
#include "internal.h"
void bridge_open_tables(lua_State *L) { luaL_requiref(L, "table", luaopen_table, 1); lua_pop(L, 1); }
