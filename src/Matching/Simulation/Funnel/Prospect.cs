using Matching.Catalog;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>A contacted company: what it wants, when it would do what, and how far it comes.</summary>
internal sealed class Prospect
{
    /// <summary>The company.</summary>
    public required CompanyEntry Company { get; init; }

    /// <summary>The center it was contacted for.</summary>
    public required CenterId Center { get; init; }

    /// <summary>Its true utility for that center.</summary>
    public required double Utility { get; init; }

    /// <summary>When it would enter each stage.</summary>
    public required Course Course { get; init; }

    /// <summary>The stage it comes to, given time: one of those of <see cref="FunnelCounts"/>, or contacted.</summary>
    public Stage Potential { get; set; } = Stage.Contacted;

    /// <summary>Whether it secures a space, given time.</summary>
    public bool SecuresSpace { get; set; }

    /// <summary>The fixed-asset investment it plans.</summary>
    public Money Investment { get; set; }

    /// <summary>Its enquiry, once it is a qualified lead.</summary>
    public Enquiry? Enquiry { get; set; }

    /// <summary>The spaces that it was shown, best liked first.</summary>
    public IReadOnlyList<ShownSpace> Shown { get; set; } = [];

    /// <summary>Whether it has entered a stage by a day.</summary>
    public bool Entered(Stage stage, DateOnly by) => Potential >= stage && Course[stage] <= by;
}
