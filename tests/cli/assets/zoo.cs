// A program to ask `ilaot why` about.
using Zoo;

Animal a = args.Length > 0 ? new Dog() : new Cat();
Console.WriteLine(a.Sound());
Console.WriteLine(new Box<int>(7).Get());
Console.WriteLine(Keeper.Feed("hay") + Keeper.Feed(3));

namespace Zoo
{
    abstract class Animal
    {
        public abstract string Sound();
        public virtual string Name() => "animal";
    }

    class Dog : Animal
    {
        public override string Sound() => "woof";
        public override string Name() => "dog";
    }

    class Cat : Animal
    {
        public override string Sound() => "meow";
    }

    class Fish : Animal
    {
        public override string Sound() => "";
    }

    class Box<T>(T value)
    {
        public T Get() => value;
    }

    static class Keeper
    {
        public static int Feed(string what) => what.Length;
        public static int Feed(int times) => times;

        public class Shed
        {
            public static int Unused() => 1;
        }
    }
}
