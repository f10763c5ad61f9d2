; This file has functions with names for stack traces (docs/abi.md 6): 0xC5 << 24 | offset.

declare i64 @here()

define hidden i64 @named() noinline uwtable prefix i32 -989855743 {
  %pc = call i64 @here()
  %other = call i64 @here()
  ret i64 %pc
}

define hidden i64 @named2() noinline uwtable prefix i32 -989855735 {
  %pc = call i64 @here()
  %other = call i64 @here()
  ret i64 %pc
}
