Animal[] zoo = { new Dog("Rex"), new Cat("Tom"), new Puppy("Bit") };
foreach (var a in zoo) { Console.WriteLine(a.Speak() + " " + a + " " + a.GetType().Name + " " + (a is Dog) + " " + a.Legs); }
Animal x = zoo[2];
Console.WriteLine(((Dog)x).Fetch() + " " + (x as Cat == null) + " " + x.Hidden() + " " + ((Dog)x).Hidden());
try { var c = (Cat)x; } catch (InvalidCastException) { Console.WriteLine("bad cast"); }
Console.WriteLine(x.Equals(zoo[2]) + " " + x.Equals(null) + " " + object.ReferenceEquals(x, zoo[2]) + " " + (x.GetHashCode() == zoo[2].GetHashCode()));
Console.WriteLine(typeof(Puppy).Name + " " + (x.GetType() == typeof(Puppy)) + " " + (x is Dog));
new C();
Shape s = new Sq(3);
Console.WriteLine(s.Info());
Console.WriteLine(new object().ToString() + " " + new Plain());
Stack<Animal> st = new();
foreach (var a in zoo) st.Push(a);
while (st.Count > 0) Console.Write(st.Pop().Name + " ");
Console.WriteLine();
Employee e = new Manager("Kim", 100);
Console.WriteLine(e.Pay() + " " + e);
Console.WriteLine(new Derived().M(5) + new Derived().M("s") + new Derived().M(5L) + new Derived().M(null!));
abstract class Animal(string name)
{
    public string Name => name;
    public abstract string Speak();
    public virtual int Legs => 4;
    public string Hidden() => "base hidden";
    public override string ToString() => $"{GetType().Name}:{Name}";
}
class Dog(string n) : Animal(n)
{
    public override string Speak() => "Woof"; public string Fetch() => "fetch"; public new string Hidden() => "dog hidden";
}
sealed class Puppy(string n) : Dog(n) { public override string Speak() => base.Speak() + "?"; }
class Cat(string n) : Animal(n) { public sealed override string Speak() => "Meow"; public override int Legs => 3 + 1; }
class A
{
    protected int f = Log("A field");
    public A() { Log("A ctor"); V(); }
    public virtual void V() => Log("A.V");
    public static int Log(string s) { Console.WriteLine(s); return 1; }
}
class B : A
{
    int g = Log("B field");
    public B() : this("x") => Log("B ctor");
    public B(string s) => Log("B(" + s + ")");
    public override void V() => Log("B.V " + g);
}
class C : B { public C() => Log("C ctor"); static C() => Log("static C"); }
abstract class Shape { public abstract double Area(); public string Info() => $"{this.GetType().Name} {Area()}"; }
class Sq(double s) : Shape { public override double Area() => s * s; }
class Plain { }
class Employee(string n, int b) { protected int Base = b; public virtual decimal Pay() => Base; public override string ToString() => n; }
class Manager(string n, int b) : Employee(n, b) { public override decimal Pay() => base.Pay() * 1.5m; }
class BaseM { public string M(long x) => "long "; public virtual string M(object o) => "object "; }
class Derived : BaseM { public string M(int i) => "int "; public string M(string s) => "string "; }
