source_filename = "app"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-musl"

declare dso_local hidden i8* @rt_new(i32 %0, i64 %1)
declare dso_local hidden void @rt_throw(i8* %0) noreturn cold
declare dso_local hidden i8* @rt_newarr(i32 %0, i64 %1, i64 %2)
declare dso_local hidden void @ilaot_personality()
@"System.IndexOutOfRangeException::.catch" = dso_local hidden constant { i32, i32, i32, i32, i8* } { i32 0, i32 152, i32 0, i32 0, i8* null }, align 8
@"System.ArrayTypeMismatchException::.catch" = dso_local hidden constant { i32, i32, i32, i32, i8* } { i32 0, i32 104, i32 0, i32 0, i8* null }, align 8
declare i32 @llvm.eh.typeid.for.p0i8(i8* %0)
declare void @llvm.memset.p0i8.i64(i8* %0, i8 %1, i64 %2, i1 %3)
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* %0, i8* %1, i64 %2, i1 %3)
@ilaot_types = dso_local hidden constant <{ i64, [12 x i32], [12 x i32], [12 x i32], [12 x i32], [12 x i32], [12 x i32], [12 x i32], [12 x i32], [2 x i8*], [12 x i32], [2 x i8*], [12 x i32], [12 x i32], [1 x i8*], [12 x i32], [12 x i32], [3 x i32] }> <{ i64 0, [12 x i32] [i32 33588242, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 28, i32 16, i32 0, i32 0, i32 0, i32 568, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 18, i32 16, i32 0, i32 56, i32 0, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 18, i32 16, i32 0, i32 56, i32 0, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 18, i32 16, i32 0, i32 56, i32 0, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 18, i32 24, i32 0, i32 56, i32 0, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 530, i32 24, i32 0, i32 56, i32 0, i32 112, i32 672, i32 1, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 530, i32 24, i32 0, i32 296, i32 0, i32 0, i32 672, i32 0, i32 65538, i32 0, i32 1, i32 0], [2 x i8*] [i8* @"T.Derived::Area()int32", i8* @"T.Derived::F(int32)int32"], [12 x i32] [i32 530, i32 24, i32 0, i32 296, i32 0, i32 0, i32 672, i32 0, i32 65538, i32 0, i32 0, i32 0], [2 x i8*] [i8* null, i8* @"T.Base::F(int32)int32"], [12 x i32] [i32 33620509, i32 16, i32 8, i32 56, i32 8, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 16777233, i32 16, i32 0, i32 56, i32 0, i32 0, i32 0, i32 0, i32 65537, i32 0, i32 1, i32 0], [1 x i8*] [i8* @"unbox T.Square::Area()int32"], [12 x i32] [i32 33619997, i32 12, i32 4, i32 56, i32 624, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [12 x i32] [i32 16777224, i32 16, i32 0, i32 56, i32 0, i32 0, i32 0, i32 0, i32 65536, i32 0, i32 0, i32 0], [3 x i32] [i32 1, i32 8, i32 1] }>, align 8
@ilaot_typeobjects = dso_local hidden global [1 x { i32, i32, i8*, i8* }] [{ i32, i32, i8*, i8* } { i32 248, i32 128, i8* getelementptr (i8, i8* @ilaot_types, i64 296), i8* @"T.Base::.name" }], align 8
declare dso_local hidden void @rt_store_ref(i8* %0, i8* %1) nounwind
@ilaot_types_size = dso_local hidden constant i32 684, align 4
@"T.Base::.name" = internal unnamed_addr constant [10 x i8] c"\01\00\06\00T.Base", align 2

define internal void @"Internal.Runtime.ThrowHelpers::ThrowArrayTypeMismatch()void"() #0 noreturn cold noinline {
0:
	br label %1

1:
	%2 = call noalias nonnull i8* @rt_new(i32 104, i64 16)
	call void @rt_throw(i8* %2)
	unreachable
}

define internal void @"Internal.Runtime.ThrowHelpers::ThrowIndexOutOfRange()void"() #0 noreturn cold noinline {
0:
	br label %1

1:
	%2 = call noalias nonnull i8* @rt_new(i32 152, i64 16)
	call void @rt_throw(i8* %2)
	unreachable
}

define internal void @"Internal.Runtime.ThrowHelpers::ThrowInvalidCast(object,System.RuntimeType)void"(i8* %0, i8* %1) #0 {
2:
	%3 = alloca i8*
	%4 = alloca i8*
	store i8* %0, i8* %3
	store i8* %1, i8* %4
	br label %5

5:
	ret void
}

define internal void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() #0 noreturn cold noinline {
0:
	br label %1

1:
	%2 = call noalias nonnull i8* @rt_new(i32 200, i64 16)
	call void @rt_throw(i8* %2)
	unreachable
}

define internal i32 @"T.Base::F(int32)int32"(i8* %0, i32 %1) #0 {
2:
	%3 = alloca i8*
	%4 = alloca i32
	store i8* %0, i8* %3
	store i32 %1, i8* %4
	br label %5

5:
	ret i32 1
}

define internal i32 @"T.Derived::Area()int32"(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	ret i32 20
}

define internal i32 @"T.Derived::F(int32)int32"(i8* %0, i32 %1) #0 {
2:
	%3 = alloca i8*
	%4 = alloca i32
	store i8* %0, i8* %3
	store i32 %1, i8* %4
	br label %5

5:
	%6 = load i32, i8* %4
	ret i32 %6
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

define internal i32 @"T.M::A(int32[],int32)int32"(i8* %0, i32 %1) #0 {
2:
	%3 = alloca i8*
	%4 = alloca i32
	store i8* %0, i8* %3
	store i32 %1, i8* %4
	br label %5

5:
	%6 = load i8*, i8* %3
	%7 = load i32, i8* %4
	%8 = icmp eq i8* %6, null
	br i1 %8, label %13, label %9, !prof !3

9:
	%10 = getelementptr inbounds i8, i8* %6, i64 8
	%11 = load i32, i8* %10, !tbaa !6, !range !7
	%12 = icmp uge i32 %7, %11
	br i1 %12, label %20, label %14, !prof !3

13:
	call void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() noreturn cold
	unreachable

14:
	%15 = zext i32 %7 to i64
	%16 = getelementptr inbounds i8, i8* %6, i64 12
	%17 = mul i64 %15, 4
	%18 = getelementptr inbounds i8, i8* %16, i64 %17
	%19 = load i32, i8* %18, !tbaa !10
	ret i32 %19

20:
	call void @"Internal.Runtime.ThrowHelpers::ThrowIndexOutOfRange()void"() noreturn cold
	unreachable
}

define internal i32 @"T.M::Call(System.Function,int32)int32"(i8* %0, i32 %1) #0 {
2:
	%3 = alloca i8*
	%4 = alloca i32
	store i8* %0, i8* %3
	store i32 %1, i8* %4
	br label %5

5:
	%6 = load i8*, i8* %3
	%7 = icmp eq i8* %6, null
	br i1 %7, label %16, label %8, !prof !3

8:
	%9 = getelementptr inbounds i8, i8* %6, i64 16
	%10 = load i64, i8* %9, !tbaa !11
	%11 = getelementptr inbounds i8, i8* %6, i64 8
	%12 = load i8*, i8* %11, !tbaa !11
	%13 = load i32, i8* %4
	%14 = inttoptr i64 %10 to i8*
	%15 = call i32 %14(i32 %13)
	ret i32 %15

16:
	call void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() noreturn cold
	unreachable
}

define internal i32 @"T.M::E1(int32)int32"(i32 %0) #0 personality i8* @ilaot_personality {
1:
	%2 = alloca i32
	%3 = alloca i8*
	%4 = alloca i32
	store i32 %0, i8* %2
	br label %5

5:
	br label %6

6:
	%7 = zext i32 3 to i64
	%8 = mul i64 %7, 8
	%9 = add i64 %8, 16
	%10 = add i64 %9, 7
	%11 = and i64 %10, -8
	%12 = invoke noalias nonnull i8* @rt_newarr(i32 472, i64 %7, i64 %11)
		to label %23 unwind label %19

13:
	%14 = phi i8* [ %31, %30 ]
	br label %18

15:
	%16 = phi i8* [ %36, %35 ]
	br label %17

17:
	ret i32 9

18:
	ret i32 0

19:
	%20 = landingpad { i8*, i32 }
		catch i8* @"System.IndexOutOfRangeException::.catch"
		catch i8* @"System.ArrayTypeMismatchException::.catch"
	%21 = extractvalue { i8*, i32 } %20, 0
	%22 = extractvalue { i8*, i32 } %20, 1
	store i8* %21, i8* %3
	store i32 %22, i8* %4
	br label %30

23:
	%24 = invoke noalias nonnull i8* @rt_new(i32 344, i64 24)
		to label %25 unwind label %19

25:
	%26 = invoke noalias nonnull i8* @rt_new(i32 408, i64 24)
		to label %27 unwind label %19

27:
	invoke void @"T.M::Store(object[],int32,object)void"(i8* %12, i32 0, i8* %24)
		to label %28 unwind label %19

28:
	invoke void @"T.M::Store(object[],int32,object)void"(i8* %12, i32 0, i8* %26)
		to label %29 unwind label %19

29:
	br label %18

30:
	%31 = load i8*, i8* %3
	%32 = load i32, i8* %4
	%33 = call i32 @llvm.eh.typeid.for.p0i8(i8* @"System.IndexOutOfRangeException::.catch")
	%34 = icmp eq i32 %32, %33
	br i1 %34, label %13, label %35

35:
	%36 = load i8*, i8* %3
	%37 = load i32, i8* %4
	%38 = call i32 @llvm.eh.typeid.for.p0i8(i8* @"System.ArrayTypeMismatchException::.catch")
	%39 = icmp eq i32 %37, %38
	br i1 %39, label %15, label %40

40:
	%41 = load i8*, i8* %3
	%42 = load i32, i8* %4
	%43 = insertvalue { i8*, i32 } poison, i8* %41, 0
	%44 = insertvalue { i8*, i32 } %43, i32 %42, 1
	resume { i8*, i32 } %44
}

define internal i32 @"T.M::I1(int32)int32"(i32 %0) #0 {
1:
	%2 = alloca i32
	store i32 %0, i8* %2
	br label %3

3:
	%4 = load i32, i8* %2
	%5 = mul i32 %4, 2
	ret i32 %5
}

define dso_local hidden i32 @ilaot_main(i32 %0, i8* %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i8*
	%5 = alloca [4 x i8], align 4
	store i32 %0, i8* %3
	store i8* %1, i8* %4
	br label %6

6:
	%7 = call noalias nonnull i8* @rt_new(i32 344, i64 24)
	%8 = call i32 @"T.M::O(object)int32"(i8* %7)
	%9 = call noalias nonnull i8* @rt_new(i32 408, i64 24)
	%10 = call i32 @"T.M::O(object)int32"(i8* %9)
	call void @llvm.memset.p0i8.i64(i8* %5, i8 0, i64 4, i1 false)
	%11 = call noalias nonnull i8* @rt_new(i32 520, i64 16)
	%12 = getelementptr inbounds i8, i8* %11, i64 8
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %12, i8* %5, i64 4, i1 false)
	%13 = call i32 @"T.M::O(object)int32"(i8* %11)
	%14 = zext i32 4 to i64
	%15 = mul i64 %14, 4
	%16 = add i64 %15, 12
	%17 = add i64 %16, 7
	%18 = and i64 %17, -8
	%19 = call noalias nonnull i8* @rt_newarr(i32 576, i64 %14, i64 %18)
	%20 = zext i32 3 to i64
	%21 = getelementptr inbounds i8, i8* %19, i64 12
	%22 = mul i64 %20, 4
	%23 = getelementptr inbounds i8, i8* %21, i64 %22
	store i32 60, i8* %23, !tbaa !10
	%24 = call i32 @"T.M::A(int32[],int32)int32"(i8* %19, i32 3)
	%25 = call i32 @"T.M::E1(int32)int32"(i32 3)
	%26 = add i32 %8, %10
	%27 = add i32 %26, %13
	%28 = add i32 %27, %24
	%29 = add i32 %28, %25
	ret i32 %29
}

define internal i32 @"T.M::O(object)int32"(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	%4 = load i8*, i8* %2
	%5 = icmp eq i8* %4, null
	br i1 %5, label %25, label %16

6:
	%7 = icmp eq i8* %4, null
	br i1 %7, label %28, label %30

8:
	%9 = load i8*, i8* %2
	%10 = load i32, i8* %9, !tbaa !6
	%11 = zext i32 %10 to i64
	%12 = getelementptr inbounds i8, i8* @ilaot_types, i64 %11
	%13 = getelementptr inbounds i8, i8* %12, i64 48
	%14 = load i8*, i8* %13, !invariant.load !12
	%15 = call i32 %14(i8* %9)
	ret i32 %15

16:
	%17 = load i32, i8* %4, !tbaa !6
	%18 = zext i32 %17 to i64
	%19 = getelementptr inbounds i8, i8* @ilaot_types, i64 %18
	%20 = getelementptr inbounds i8, i8* %19, i64 40
	%21 = load i32, i8* %20, !invariant.load !12
	%22 = and i32 %21, 1
	%23 = icmp ne i32 %22, 0
	%24 = select i1 %23, i8* %4, i8* null
	br label %25

25:
	%26 = phi i8* [ null, %3 ], [ %24, %16 ]
	%27 = icmp ne i8* %26, null
	br i1 %27, label %8, label %6

28:
	%29 = icmp eq i8* %4, null
	br i1 %29, label %42, label %35, !prof !3

30:
	%31 = load i32, i8* %4, !tbaa !6
	%32 = sub i32 %31, 344
	%33 = icmp ule i32 %32, 64
	br i1 %33, label %28, label %34, !prof !13

34:
	call void @"Internal.Runtime.ThrowHelpers::ThrowInvalidCast(object,System.RuntimeType)void"(i8* %4, i8* @ilaot_typeobjects) noreturn cold
	unreachable

35:
	%36 = load i32, i8* %4, !tbaa !6
	%37 = zext i32 %36 to i64
	%38 = getelementptr inbounds i8, i8* @ilaot_types, i64 %37
	%39 = getelementptr inbounds i8, i8* %38, i64 56
	%40 = load i8*, i8* %39, !invariant.load !12
	%41 = call i32 %40(i8* %4, i32 2)
	ret i32 %41

42:
	call void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() noreturn cold
	unreachable
}

define internal void @"T.M::Store(object[],int32,object)void"(i8* %0, i32 %1, i8* %2) #0 {
3:
	%4 = alloca i8*
	%5 = alloca i32
	%6 = alloca i8*
	store i8* %0, i8* %4
	store i32 %1, i8* %5
	store i8* %2, i8* %6
	br label %7

7:
	%8 = load i8*, i8* %4
	%9 = load i32, i8* %5
	%10 = load i8*, i8* %6
	%11 = icmp eq i8* %8, null
	br i1 %11, label %16, label %12, !prof !3

12:
	%13 = getelementptr inbounds i8, i8* %8, i64 8
	%14 = load i32, i8* %13, !tbaa !6, !range !7
	%15 = icmp uge i32 %9, %14
	br i1 %15, label %19, label %17, !prof !3

16:
	call void @"Internal.Runtime.ThrowHelpers::ThrowNullReference()void"() noreturn cold
	unreachable

17:
	%18 = icmp eq i8* %10, null
	br i1 %18, label %20, label %25

19:
	call void @"Internal.Runtime.ThrowHelpers::ThrowIndexOutOfRange()void"() noreturn cold
	unreachable

20:
	%21 = zext i32 %9 to i64
	%22 = getelementptr inbounds i8, i8* %8, i64 16
	%23 = mul i64 %21, 8
	%24 = getelementptr inbounds i8, i8* %22, i64 %23
	call void @rt_store_ref(i8* %24, i8* %10)
	ret void

25:
	%26 = load i32, i8* %8, !tbaa !6
	%27 = zext i32 %26 to i64
	%28 = getelementptr inbounds i8, i8* @ilaot_types, i64 %27
	%29 = getelementptr inbounds i8, i8* %28, i64 16
	%30 = load i32, i8* %29, !invariant.load !12
	%31 = load i32, i8* %10, !tbaa !6
	%32 = icmp eq i32 %30, %31
	%33 = icmp eq i32 %30, 56
	%34 = or i1 %32, %33
	br i1 %34, label %20, label %35, !prof !13

35:
	%36 = call i1 @"::store.test"(i32 %30, i32 %31)
	br i1 %36, label %20, label %37, !prof !13

37:
	call void @"Internal.Runtime.ThrowHelpers::ThrowArrayTypeMismatch()void"() noreturn cold
	unreachable
}

define internal i32 @"T.Square::Area()int32"(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	%4 = load i8*, i8* %2
	%5 = load i32, i8* %4, !tbaa !11
	ret i32 %5
}

define internal i32 @"unbox T.Square::Area()int32"(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	%4 = load i8*, i8* %2
	%5 = getelementptr inbounds i8, i8* %4, i64 8
	%6 = call i32 @"T.Square::Area()int32"(i8* %5)
	ret i32 %6
}

define internal i1 @"::store.test"(i32 %0, i32 %1) #0 nounwind {
2:
	%3 = zext i32 %0 to i64
	%4 = getelementptr inbounds i8, i8* @ilaot_types, i64 %3
	%5 = load i32, i8* %4, !invariant.load !12
	%6 = getelementptr inbounds i8, i8* %4, i64 20
	%7 = load i32, i8* %6, !invariant.load !12
	%8 = and i32 %5, 33554432
	%9 = icmp eq i32 %8, 0
	br i1 %9, label %22, label %10

10:
	%11 = lshr i32 %7, 5
	%12 = shl i32 %11, 2
	%13 = zext i32 %1 to i64
	%14 = getelementptr inbounds i8, i8* @ilaot_types, i64 %13
	%15 = getelementptr inbounds i8, i8* %14, i64 40
	%16 = zext i32 %12 to i64
	%17 = getelementptr inbounds i8, i8* %15, i64 %16
	%18 = load i32, i8* %17, !invariant.load !12
	%19 = and i32 %7, 31
	%20 = lshr i32 %18, %19
	%21 = trunc i32 %20 to i1
	ret i1 %21

22:
	%23 = sub i32 %1, %0
	%24 = icmp ule i32 %23, %7
	ret i1 %24
}

attributes #0 = { uwtable "target-cpu"="x86-64" "target-features"="+cmov,+crc32,+cx16,+cx8,+fxsr,+mmx,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87" "probe-stack"="inline-asm" }

!llvm.module.flags = !{!0, !1, !2}
!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 2}
!3 = !{!"branch_weights", i32 1, i32 2000}
!4 = !{!"ilaot"}
!5 = !{!"header", !4, i64 0}
!6 = !{!5, !5, i64 0}
!7 = !{i32 0, i32 -2147483648}
!8 = !{!"data", !4, i64 0}
!9 = !{!"doublewords", !8, i64 0}
!10 = !{!9, !9, i64 0}
!11 = !{!8, !8, i64 0}
!12 = !{}
!13 = !{!"branch_weights", i32 2000, i32 1}
