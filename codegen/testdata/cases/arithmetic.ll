source_filename = "app"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-musl"

declare dso_local hidden i8* @rt_new(i32 %0, i64 %1)
declare dso_local hidden void @rt_throw(i8* %0) noreturn cold
declare dso_local hidden double @fmod(double %0, double %1) nounwind
declare double @llvm.sqrt.f64(double %0)
declare i32 @llvm.fptosi.sat.i32.f64(double %0)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %0, i32 %1)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64 %0, i64 %1)
@ilaot_types = dso_local hidden constant <{ i64, [10 x i32], [10 x i32] }> <{ i64 0, [10 x i32] [i32 28, i32 16, i32 0, i32 0, i32 0, i32 40, i32 0, i32 0, i32 0, i32 0], [10 x i32] [i32 18, i32 16, i32 0, i32 8, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0] }>, align 8
@ilaot_types_size = dso_local hidden constant i32 88, align 4
@ilaot_typeobjects = dso_local hidden global [0 x { i32, i32, i8*, i8* }] [], align 8

define internal void @"Internal.Runtime.ThrowHelpers::ThrowOverflow()void"() #0 noreturn cold noinline {
0:
	br label %1

1:
	%2 = call noalias nonnull i8* @rt_new(i32 48, i64 16)
	call void @rt_throw(i8* %2)
	unreachable
}

define dso_local hidden void @ilaot_out_of_memory() #0 {
0:
	br label %1

1:
	ret void
}

define dso_local hidden void @ilaot_trace_push(i8* %0, i8* %1, i32 %2, i32 %3) #0 {
4:
	%5 = alloca i8*
	%6 = alloca i8*
	%7 = alloca i32
	%8 = alloca i32
	store i8* %0, i8* %5
	store i8* %1, i8* %6
	store i32 %2, i8* %7
	store i32 %3, i8* %8
	br label %9

9:
	ret void
}

define dso_local hidden void @ilaot_stack_overflow() #0 {
0:
	br label %1

1:
	ret void
}

define dso_local hidden void @ilaot_unhandled(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	ret void
}

define internal i8 @"T.M::B(uint8,bool,char,int8)uint8"(i8 %0, i8 %1, i16 %2, i8 %3) #0 {
4:
	%5 = alloca i8
	%6 = alloca i8
	%7 = alloca i16
	%8 = alloca i8
	store i8 %0, i8* %5
	store i8 %1, i8* %6
	store i16 %2, i8* %7
	store i8 %3, i8* %8
	br label %9

9:
	%10 = load i8, i8* %5
	%11 = zext i8 %10 to i32
	%12 = load i8, i8* %8
	%13 = sext i8 %12 to i32
	%14 = add i32 %11, %13
	%15 = trunc i32 %14 to i8
	%16 = zext i8 %15 to i32
	%17 = trunc i32 %16 to i8
	ret i8 %17
}

define internal i32 @"T.M::DI(float64)int32"(double %0) #0 {
1:
	%2 = alloca double
	store double %0, i8* %2
	br label %3

3:
	%4 = load double, i8* %2
	%5 = call double @fmod(double %4, double 0x4004000000000000)
	%6 = call double @llvm.sqrt.f64(double %5)
	%7 = call i32 @llvm.fptosi.sat.i32.f64(double %6)
	%8 = call i32 @llvm.fptosi.sat.i32.f64(double %4)
	%9 = trunc i32 %8 to i8
	%10 = sext i8 %9 to i32
	%11 = add i32 %7, %10
	%12 = fcmp ult double %5, 0x4004000000000000
	%13 = zext i1 %12 to i32
	br i1 %12, label %15, label %14

14:
	ret i32 0

15:
	ret i32 %11
}

define internal i32 @"T.M::I2(int32,int32)int32"(i32 %0, i32 %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i32
	store i32 %0, i8* %3
	store i32 %1, i8* %4
	br label %5

5:
	%6 = load i32, i8* %3
	%7 = load i32, i8* %4
	%8 = add i32 %6, %7
	%9 = and i32 33, 31
	%10 = shl i32 %8, %9
	%11 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %10, i32 %6)
	%12 = extractvalue { i32, i1 } %11, 1
	br i1 %12, label %18, label %13, !prof !3

13:
	%14 = extractvalue { i32, i1 } %11, 0
	%15 = srem i32 %14, %7
	%16 = sub i32 0, %15
	%17 = xor i32 %16, -1
	ret i32 %17

18:
	call void @"Internal.Runtime.ThrowHelpers::ThrowOverflow()void"() noreturn cold
	unreachable
}

define internal i64 @"T.M::L2(int64,int64)int64"(i64 %0, i64 %1) #0 {
2:
	%3 = alloca i64
	%4 = alloca i64
	store i64 %0, i8* %3
	store i64 %1, i8* %4
	br label %5

5:
	%6 = load i64, i8* %3
	%7 = load i64, i8* %4
	%8 = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %6, i64 %7)
	%9 = extractvalue { i64, i1 } %8, 1
	br i1 %9, label %18, label %10, !prof !3

10:
	%11 = extractvalue { i64, i1 } %8, 0
	%12 = zext i64 %6 to i128
	%13 = zext i64 %7 to i128
	%14 = mul i128 %12, %13
	%15 = lshr i128 %14, 64
	%16 = trunc i128 %15 to i64
	%17 = add i64 %11, %16
	ret i64 %17

18:
	call void @"Internal.Runtime.ThrowHelpers::ThrowOverflow()void"() noreturn cold
	unreachable
}

define dso_local hidden i32 @ilaot_main(i32 %0, i8* %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i8*
	store i32 %0, i8* %3
	store i8* %1, i8* %4
	br label %5

5:
	%6 = call i32 @"T.M::I2(int32,int32)int32"(i32 5, i32 3)
	%7 = call i64 @"T.M::L2(int64,int64)int64"(i64 6, i64 7)
	%8 = trunc i64 %7 to i32
	%9 = call i32 @"T.M::DI(float64)int32"(double 0x4022000000000000)
	%10 = trunc i32 250 to i8
	%11 = trunc i32 1 to i8
	%12 = trunc i32 5 to i16
	%13 = trunc i32 -10 to i8
	%14 = call i8 @"T.M::B(uint8,bool,char,int8)uint8"(i8 %10, i8 %11, i16 %12, i8 %13)
	%15 = zext i8 %14 to i32
	%16 = sub i32 %15, 240
	%17 = add i32 %6, %8
	%18 = add i32 %17, %9
	%19 = sub i32 %18, 11
	%20 = add i32 %19, %16
	ret i32 %20
}

attributes #0 = { uwtable "target-cpu"="x86-64" "target-features"="+cmov,+crc32,+cx16,+cx8,+fxsr,+mmx,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87" "probe-stack"="inline-asm" }

!llvm.module.flags = !{!0, !1, !2}
!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 2}
!3 = !{!"branch_weights", i32 1, i32 2000}
