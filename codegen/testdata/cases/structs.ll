source_filename = "app"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-musl"

declare void @llvm.memcpy.p0i8.p0i8.i64(i8* %0, i8* %1, i64 %2, i1 %3)
declare void @llvm.memmove.p0i8.p0i8.i64(i8* %0, i8* %1, i64 %2, i1 %3)
declare void @llvm.memset.p0i8.i64(i8* %0, i8 %1, i64 %2, i1 %3)
@ilaot_types = dso_local hidden constant <{ i64, [10 x i32] }> <{ i64 0, [10 x i32] [i32 28, i32 16, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0] }>, align 8
@ilaot_types_size = dso_local hidden constant i32 48, align 4
@ilaot_typeobjects = dso_local hidden global [0 x { i32, i32, i8*, i8* }] [], align 8

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

define dso_local hidden i32 @ilaot_main(i32 %0, i8* %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i8*
	%5 = alloca [16 x i8], align 8
	%6 = alloca [16 x i8], align 8
	%7 = alloca [16 x i8], align 8
	%8 = alloca [24 x i8], align 8
	%9 = alloca [16 x i8], align 8
	%10 = alloca [16 x i8], align 8
	%11 = alloca [16 x i8], align 8
	%12 = alloca [16 x i8], align 8
	%13 = alloca [16 x i8], align 8
	store i32 %0, i8* %3
	store i8* %1, i8* %4
	br label %14

14:
	%15 = call { i8*, i32 } @"T.M::MakeSmall(int32,object)T.Small"(i32 5, i8* null)
	%16 = extractvalue { i8*, i32 } %15, 0
	store i8* %16, i8* %7, align 8
	%17 = extractvalue { i8*, i32 } %15, 1
	%18 = getelementptr inbounds i8, i8* %7, i64 8
	store i32 %17, i8* %18, align 8
	call void @"T.M::MakeBig(int64)T.Big"(i8* %8, i64 20)
	%19 = call { i8*, i32 } @"T.M::MakeSmall(int32,object)T.Small"(i32 7, i8* null)
	%20 = extractvalue { i8*, i32 } %19, 0
	store i8* %20, i8* %9, align 8
	%21 = extractvalue { i8*, i32 } %19, 1
	%22 = getelementptr inbounds i8, i8* %9, i64 8
	store i32 %21, i8* %22, align 8
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %10, i8* %7, i64 16, i1 false)
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %11, i8* %9, i64 16, i1 false)
	call void @llvm.memmove.p0i8.p0i8.i64(i8* %5, i8* %10, i64 16, i1 false)
	call void @llvm.memmove.p0i8.p0i8.i64(i8* %6, i8* %11, i64 16, i1 false)
	br label %23

23:
	%24 = phi i32 [ 2, %14 ], [ %25, %43 ]
	%25 = sub i32 %24, 1
	%26 = icmp ne i32 %25, 0
	br i1 %26, label %43, label %27

27:
	%28 = load i8*, i8* %5, align 8
	%29 = insertvalue { i8*, i32 } poison, i8* %28, 0
	%30 = getelementptr inbounds i8, i8* %5, i64 8
	%31 = load i32, i8* %30, align 8
	%32 = insertvalue { i8*, i32 } %29, i32 %31, 1
	%33 = call i32 @"T.M::OfSmall(T.Small)int32"({ i8*, i32 } %32)
	%34 = call i64 @"T.M::SumBig(T.Big)int64"(i8* %8)
	%35 = call i64 @"T.M::SumBig(T.Big)int64"(i8* %8)
	%36 = add i64 %34, %35
	%37 = trunc i64 %36 to i32
	%38 = add i32 %37, %33
	%39 = getelementptr inbounds i8, i8* %6, i64 8
	%40 = load i32, i8* %39, align 4
	%41 = sub i32 %38, %40
	%42 = add i32 %41, 8
	ret i32 %42

43:
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %12, i8* %6, i64 16, i1 false)
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %13, i8* %5, i64 16, i1 false)
	call void @llvm.memmove.p0i8.p0i8.i64(i8* %5, i8* %12, i64 16, i1 false)
	call void @llvm.memmove.p0i8.p0i8.i64(i8* %6, i8* %13, i64 16, i1 false)
	br label %23
}

define internal void @"T.M::MakeBig(int64)T.Big"(i8* noalias nonnull nocapture %0, i64 %1) #0 {
2:
	%3 = alloca i64
	%4 = alloca [24 x i8], align 8
	%5 = alloca [24 x i8], align 8
	store i64 %1, i8* %3
	call void @llvm.memset.p0i8.i64(i8* %4, i8 0, i64 24, i1 false)
	br label %6

6:
	%7 = load i64, i8* %3
	%8 = getelementptr inbounds i8, i8* %4, i64 16
	store i64 %7, i8* %8, !tbaa !5
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %5, i8* %4, i64 24, i1 false)
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %0, i8* %5, i64 24, i1 false)
	ret void
}

define internal { i8*, i32 } @"T.M::MakeSmall(int32,object)T.Small"(i32 %0, i8* %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i8*
	%5 = alloca [16 x i8], align 8
	%6 = alloca [16 x i8], align 8
	store i32 %0, i8* %3
	store i8* %1, i8* %4
	call void @llvm.memset.p0i8.i64(i8* %5, i8 0, i64 16, i1 false)
	br label %7

7:
	%8 = getelementptr inbounds i8, i8* %5, i64 8
	%9 = load i32, i8* %3
	store i32 %9, i8* %8, !tbaa !5
	%10 = load i8*, i8* %4
	store i8* %10, i8* %5, !tbaa !5
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %6, i8* %5, i64 16, i1 false)
	%11 = load i8*, i8* %6, align 8
	%12 = insertvalue { i8*, i32 } poison, i8* %11, 0
	%13 = getelementptr inbounds i8, i8* %6, i64 8
	%14 = load i32, i8* %13, align 8
	%15 = insertvalue { i8*, i32 } %12, i32 %14, 1
	ret { i8*, i32 } %15
}

define internal i32 @"T.M::OfSmall(T.Small)int32"({ i8*, i32 } %0) #0 {
1:
	%2 = alloca [16 x i8], align 8
	%3 = alloca [16 x i8], align 8
	%4 = extractvalue { i8*, i32 } %0, 0
	store i8* %4, i8* %2, align 8
	%5 = extractvalue { i8*, i32 } %0, 1
	%6 = getelementptr inbounds i8, i8* %2, i64 8
	store i32 %5, i8* %6, align 8
	br label %7

7:
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %3, i8* %2, i64 16, i1 false)
	%8 = getelementptr inbounds i8, i8* %3, i64 8
	%9 = load i32, i8* %8, align 4
	ret i32 %9
}

define internal i64 @"T.M::SumBig(T.Big)int64"(i8* noalias nonnull nocapture readonly %0) #0 {
1:
	%2 = alloca [24 x i8], align 8
	%3 = alloca [24 x i8], align 8
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %2, i8* %0, i64 24, i1 false)
	br label %4

4:
	store i64 8, i8* %2, !tbaa !5
	call void @llvm.memcpy.p0i8.p0i8.i64(i8* %3, i8* %2, i64 24, i1 false)
	%5 = load i64, i8* %3, align 8
	%6 = getelementptr inbounds i8, i8* %3, i64 16
	%7 = load i64, i8* %6, align 8
	%8 = add i64 %5, %7
	ret i64 %8
}

attributes #0 = { uwtable "target-cpu"="x86-64" "target-features"="+cmov,+crc32,+cx16,+cx8,+fxsr,+mmx,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87" "probe-stack"="inline-asm" }

!llvm.module.flags = !{!0, !1, !2}
!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 2}
!3 = !{!"ilaot"}
!4 = !{!"data", !3, i64 0}
!5 = !{!4, !4, i64 0}
