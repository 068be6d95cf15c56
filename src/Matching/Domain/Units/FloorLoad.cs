namespace Matching.Domain;

/// <summary>A permitted floor load, at least 0, held in kN/m². 1 t/m² = 9.81 kN/m² (domain 0.3).</summary>
/// <remarks>Plausible loads lie in 1.5–50 kN/m²; 100–5 000 is almost certainly kg/m² (domain 2.5).</remarks>
public readonly record struct FloorLoad
{
    private FloorLoad(decimal kilonewtons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kilonewtons);
        Kilonewtons = kilonewtons;
    }

    /// <summary>The load in kN/m².</summary>
    public decimal Kilonewtons { get; }

    /// <summary>A load of <paramref name="value"/> kN/m².</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static FloorLoad FromKilonewtons(decimal value) => new(value);

    /// <summary>A load of <paramref name="value"/> kg/m².</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static FloorLoad FromKilograms(decimal value) => new(value * 0.00981m);

    /// <summary>The load with its unit.</summary>
    public override string ToString() => $"{Kilonewtons:0.##} kN/m²";
}
