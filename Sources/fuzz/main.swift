import CMalloc
import Glibc

cmalloc_begin_with_large_heaps()
exit(FuzzCommand.run(Array(CommandLine.arguments.dropFirst())))
