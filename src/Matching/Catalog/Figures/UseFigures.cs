using Matching.Domain;

namespace Matching.Catalog;

/// <summary>What a space's land use admits, looked up once: a bit for each <see cref="Activity"/>.</summary>
public readonly struct UseFigures
{
    internal UseFigures(IReadOnlyList<string> codes)
    {
        IsKnown = codes.Count > 0;
        NeverOffered = IsKnown && codes.All(code => LandUse.IsHousingOnly([code]) || LandUse.IsGreenOnly([code]));
        foreach (var activity in Enum.GetValues<Activity>())
        {
            switch (LandUseCompatibility.Best(codes, activity))
            {
                case Compatibility.Yes: Admitted |= Bit(activity); break;
                case Compatibility.Conditional: Conditional |= Bit(activity); break;
                case Compatibility.No: Refused |= Bit(activity); break;
                default: Open |= Bit(activity); break;
            }
        }
    }

    /// <summary>Whether any class of land use is known.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether it is for housing or green land only.</summary>
    public bool NeverOffered { get; }

    /// <summary>Activities that it admits.</summary>
    public uint Admitted { get; }

    /// <summary>Activities that it admits under conditions.</summary>
    public uint Conditional { get; }

    /// <summary>Activities that it does not admit.</summary>
    public uint Refused { get; }

    /// <summary>Activities of which that is not known.</summary>
    public uint Open { get; }

    /// <summary>The bit of an activity.</summary>
    public static uint Bit(Activity activity) => 1u << (int)activity;

    /// <summary>The worst answer for any of several activities; null when one of them is open.</summary>
    public Compatibility? Worst(uint activities)
    {
        if ((activities & Open) != 0) return null;
        if ((activities & Refused) != 0) return Compatibility.No;
        return (activities & Conditional) != 0 ? Compatibility.Conditional : Compatibility.Yes;
    }

    /// <summary>The best known answer for any of several activities; null when all of them are open.</summary>
    public Compatibility? Best(uint activities)
    {
        if ((activities & Admitted) != 0) return Compatibility.Yes;
        if ((activities & Conditional) != 0) return Compatibility.Conditional;
        return (activities & Refused) != 0 ? Compatibility.No : null;
    }
}
