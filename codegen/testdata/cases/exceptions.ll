source_filename = "app"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-musl"

declare dso_local hidden i8* @rt_new(i32 %0, i64 %1)
declare dso_local hidden void @rt_throw(i8* %0) noreturn cold
declare dso_local hidden void @ilaot_personality()
@"System.OverflowException::.catch" = dso_local hidden constant { i32, i32, i32, i32, i8* } { i32 0, i32 128, i32 0, i32 0, i8* null }, align 8
declare i32 @llvm.eh.typeid.for.p0i8(i8* %0)
@rt_thread = external dso_local hidden thread_local(localexec) global i8
@"T.M::E2(int32)int32::.filter.0.clause" = internal constant { i32, i32, i32, i32, i8* } { i32 1, i32 0, i32 0, i32 0, i8* @"T.M::E2(int32)int32::.filter.0" }, align 8
@"object::.catch" = dso_local hidden constant { i32, i32, i32, i32, i8* } { i32 0, i32 48, i32 80, i32 0, i8* null }, align 8
@ilaot_types = dso_local hidden constant <{ i64, [10 x i32], [10 x i32], [10 x i32], [10 x i32] }> <{ i64 0, [10 x i32] [i32 28, i32 16, i32 0, i32 0, i32 0, i32 120, i32 0, i32 0, i32 0, i32 0], [10 x i32] [i32 18, i32 16, i32 0, i32 8, i32 0, i32 80, i32 0, i32 0, i32 0, i32 0], [10 x i32] [i32 18, i32 16, i32 0, i32 48, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0], [10 x i32] [i32 18, i32 16, i32 0, i32 48, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0] }>, align 8
@ilaot_types_size = dso_local hidden constant i32 168, align 4
@ilaot_typeobjects = dso_local hidden global [0 x { i32, i32, i8*, i8* }] [], align 8

define internal void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() #0 noreturn cold noinline {
0:
	br label %1

1:
	%2 = call noalias nonnull i8* @rt_new(i32 88, i64 16)
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

define internal i32 @"T.M::E1(int32)int32"(i32 %0) #0 personality i8* @ilaot_personality {
1:
	%2 = alloca i32
	%3 = alloca i32
	%4 = alloca i32
	%5 = alloca i8*
	%6 = alloca i32
	%7 = alloca i8*
	%8 = alloca i32
	store i32 %0, i8* %2
	store i32 0, i8* %3
	br label %9

9:
	br label %10

10:
	%11 = load i32, i8* %2
	invoke void @"T.M::Thrower(int32)void"(i32 %11)
		to label %26 unwind label %22

12:
	%13 = load i32, i8* %3
	%14 = add i32 %13, 100
	store i32 %14, i8* %3
	%15 = load i32, i8* %4
	switch i32 %15, label %41 [
		i32 0, label %41
		i32 1, label %27
	]

16:
	%17 = phi i8* [ %32, %31 ]
	%18 = load i32, i8* %3
	%19 = add i32 %18, 10
	store i32 %19, i8* %3
	br label %20

20:
	%21 = load i32, i8* %3
	ret i32 %21

22:
	%23 = landingpad { i8*, i32 }
		cleanup
		catch i8* @"System.OverflowException::.catch"
	%24 = extractvalue { i8*, i32 } %23, 0
	%25 = extractvalue { i8*, i32 } %23, 1
	store i8* %24, i8* %7
	store i32 %25, i8* %8
	br label %28

26:
	store i32 1, i8* %4
	br label %12

27:
	br label %20

28:
	%29 = load i8*, i8* %7
	%30 = load i32, i8* %8
	store i8* %29, i8* %5
	store i32 %30, i8* %6
	store i32 0, i8* %4
	br label %12

31:
	%32 = load i8*, i8* %7
	%33 = load i32, i8* %8
	%34 = call i32 @llvm.eh.typeid.for.p0i8(i8* @"System.OverflowException::.catch")
	%35 = icmp eq i32 %33, %34
	br i1 %35, label %16, label %36

36:
	%37 = load i8*, i8* %7
	%38 = load i32, i8* %8
	%39 = insertvalue { i8*, i32 } poison, i8* %37, 0
	%40 = insertvalue { i8*, i32 } %39, i32 %38, 1
	resume { i8*, i32 } %40

41:
	%42 = load i8*, i8* %5
	%43 = load i32, i8* %6
	store i8* %42, i8* %7
	store i32 %43, i8* %8
	br label %31
}

define internal i32 @"T.M::E2(int32)int32"(i32 %0) #0 noinline personality i8* @ilaot_personality {
1:
	%2 = alloca i32
	%3 = alloca i32
	%4 = alloca [4 x i8*], align 8
	%5 = alloca i8*
	%6 = alloca i32
	store i32 %0, i8* %2
	store i32 0, i8* %3
	br label %7

7:
	%8 = load i8*, i8* getelementptr (i8, i8* @rt_thread, i64 16)
	store i8* %8, i8* %4
	%9 = getelementptr inbounds i8, i8* %4, i64 8
	store i8* @"T.M::E2(int32)int32::.filter.0.clause", i8* %9
	%10 = getelementptr inbounds i8, i8* %4, i64 16
	store i8* %3, i8* %10
	%11 = getelementptr inbounds i8, i8* %4, i64 24
	store i8* %2, i8* %11
	store i8* %4, i8* getelementptr (i8, i8* @rt_thread, i64 16)
	br label %12

12:
	%13 = load i32, i8* %2
	invoke void @"T.M::Thrower(int32)void"(i32 %13)
		to label %24 unwind label %20

14:
	%15 = phi i8* [ %27, %26 ]
	%16 = load i32, i8* %3
	%17 = add i32 %16, 1
	store i32 %17, i8* %3
	br label %18

18:
	%19 = load i32, i8* %3
	ret i32 %19

20:
	%21 = landingpad { i8*, i32 }
		catch i8* @"T.M::E2(int32)int32::.filter.0.clause"
	%22 = extractvalue { i8*, i32 } %21, 0
	%23 = extractvalue { i8*, i32 } %21, 1
	store i8* %22, i8* %5
	store i32 %23, i8* %6
	br label %26

24:
	%25 = load i8*, i8* %4
	store i8* %25, i8* getelementptr (i8, i8* @rt_thread, i64 16)
	br label %18

26:
	%27 = load i8*, i8* %5
	%28 = load i32, i8* %6
	%29 = load i8*, i8* %4
	store i8* %29, i8* getelementptr (i8, i8* @rt_thread, i64 16)
	%30 = call i32 @llvm.eh.typeid.for.p0i8(i8* @"T.M::E2(int32)int32::.filter.0.clause")
	%31 = icmp eq i32 %28, %30
	br i1 %31, label %14, label %32

32:
	%33 = load i8*, i8* %5
	%34 = load i32, i8* %6
	%35 = insertvalue { i8*, i32 } poison, i8* %33, 0
	%36 = insertvalue { i8*, i32 } %35, i32 %34, 1
	resume { i8*, i32 } %36
}

define internal i32 @"T.M::E2(int32)int32::.filter.0"(i8* %0, i8* %1) #0 noinline {
2:
	%3 = alloca i8*
	store i8* %1, i8* %3
	br label %4

4:
	%5 = getelementptr inbounds i8, i8* %0, i64 16
	%6 = load i8*, i8* %5
	store i32 5, i8* %6, !tbaa !5
	%7 = getelementptr inbounds i8, i8* %0, i64 24
	%8 = load i8*, i8* %7
	%9 = load i32, i8* %8, !tbaa !5
	%10 = icmp eq i32 %9, 2
	%11 = zext i1 %10 to i32
	ret i32 %11
}

define internal i32 @"T.M::E3(int32)int32"(i32 %0) #0 personality i8* @ilaot_personality {
1:
	%2 = alloca i32
	%3 = alloca i8*
	%4 = alloca i32
	store i32 %0, i8* %2
	br label %5

5:
	br label %6

6:
	%7 = load i32, i8* %2
	%8 = invoke i32 @"T.M::E2(int32)int32"(i32 %7)
		to label %18 unwind label %14

9:
	%10 = phi i8* [ %20, %19 ]
	br label %11

11:
	ret i32 15

12:
	%13 = load i32, i8* %2
	ret i32 %13

14:
	%15 = landingpad { i8*, i32 }
		catch i8* @"object::.catch"
	%16 = extractvalue { i8*, i32 } %15, 0
	%17 = extractvalue { i8*, i32 } %15, 1
	store i8* %16, i8* %3
	store i32 %17, i8* %4
	br label %19

18:
	br label %12

19:
	%20 = load i8*, i8* %3
	%21 = load i32, i8* %4
	%22 = call i32 @llvm.eh.typeid.for.p0i8(i8* @"object::.catch")
	%23 = icmp eq i32 %21, %22
	br i1 %23, label %9, label %24

24:
	%25 = load i8*, i8* %3
	%26 = load i32, i8* %4
	%27 = insertvalue { i8*, i32 } poison, i8* %25, 0
	%28 = insertvalue { i8*, i32 } %27, i32 %26, 1
	resume { i8*, i32 } %28
}

define dso_local hidden i32 @ilaot_main(i32 %0, i8* %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i8*
	store i32 %0, i8* %3
	store i8* %1, i8* %4
	br label %5

5:
	%6 = call i32 @"T.M::E1(int32)int32"(i32 1)
	%7 = call i32 @"T.M::E2(int32)int32"(i32 2)
	%8 = call i32 @"T.M::E3(int32)int32"(i32 1)
	%9 = add i32 %6, %7
	%10 = add i32 %9, %8
	ret i32 %10
}

define internal void @"T.M::Thrower(int32)void"(i32 %0) #0 {
1:
	%2 = alloca i32
	store i32 %0, i8* %2
	br label %3

3:
	%4 = load i32, i8* %2
	switch i32 %4, label %5 [
		i32 0, label %11
		i32 1, label %8
	]

5:
	%6 = call noalias nonnull i8* @rt_new(i32 48, i64 16)
	%7 = icmp eq i8* %6, null
	br i1 %7, label %13, label %12, !prof !6

8:
	%9 = call noalias nonnull i8* @rt_new(i32 128, i64 16)
	%10 = icmp eq i8* %9, null
	br i1 %10, label %13, label %14, !prof !6

11:
	ret void

12:
	call void @rt_throw(i8* %6)
	unreachable

13:
	call void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() noreturn cold
	unreachable

14:
	call void @rt_throw(i8* %9)
	unreachable
}

attributes #0 = { uwtable "target-cpu"="x86-64" "target-features"="+cmov,+crc32,+cx16,+cx8,+fxsr,+mmx,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87" "probe-stack"="inline-asm" }

!llvm.module.flags = !{!0, !1, !2}
!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 2}
!3 = !{!"ilaot"}
!4 = !{!"data", !3, i64 0}
!5 = !{!4, !4, i64 0}
!6 = !{!"branch_weights", i32 1, i32 2000}
