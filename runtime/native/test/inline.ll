; This file plays compiled code that allocates and stores, for the test that hot.bc
; is inlined into it. It names no target and processor, like any caller may.

declare ptr @rt_new(i32, i64)
declare ptr @rt_newarr(i32, i64, i64)
declare void @rt_store_ref(ptr, ptr)

define ptr @allocate(i64 %n) uwtable {
  %object = call ptr @rt_new(i32 8, i64 24)
  %array = call ptr @rt_newarr(i32 40, i64 %n, i64 32)
  %slot = getelementptr i8, ptr %object, i64 8
  call void @rt_store_ref(ptr %slot, ptr %array)
  ret ptr %object
}
