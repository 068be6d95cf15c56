namespace Matching.Domain;

/// <summary>
/// An amount of Chinese yuan, held in 万元 (CNY 10 000); negative for a loss.
/// </summary>
/// <remarks>1 亿元 = 10 000 万元. Foreign currency is never a <see cref="Money"/>: convert it where it is imported and say at which rate.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(decimal wan) => Wan = wan;

    /// <summary>The amount in 万元.</summary>
    public decimal Wan { get; }

    /// <summary>The amount in 元.</summary>
    public decimal Yuan => Wan * 10_000m;

    /// <summary>The amount in 亿元.</summary>
    public decimal Yi => Wan / 10_000m;

    /// <summary>An amount of <paramref name="value"/> 万元.</summary>
    public static Money FromWan(decimal value) => new(value);

    /// <summary>An amount of <paramref name="value"/> 元.</summary>
    public static Money FromYuan(decimal value) => new(value / 10_000m);

    /// <summary>An amount of <paramref name="value"/> 亿元.</summary>
    public static Money FromYi(decimal value) => new(value * 10_000m);

    /// <inheritdoc/>
    public int CompareTo(Money other) => Wan.CompareTo(other.Wan);

    /// <summary>Sum of two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(left.Wan + right.Wan);

    /// <summary>The amount scaled by a factor.</summary>
    public static Money operator *(Money money, decimal factor) => new(money.Wan * factor);

    /// <summary>Whether left is less than right.</summary>
    public static bool operator <(Money left, Money right) => left.Wan < right.Wan;

    /// <summary>Whether left is more than right.</summary>
    public static bool operator >(Money left, Money right) => left.Wan > right.Wan;

    /// <summary>Whether left is at most right.</summary>
    public static bool operator <=(Money left, Money right) => left.Wan <= right.Wan;

    /// <summary>Whether left is at least right.</summary>
    public static bool operator >=(Money left, Money right) => left.Wan >= right.Wan;

    /// <summary>The amount in 万元 with its unit.</summary>
    public override string ToString() => $"{Wan:0.##} 万元";
}
