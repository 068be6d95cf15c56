using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A firm on a <see cref="TieMap"/>.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name; its key where the catalog does not know it.</param>
/// <param name="Role">Why it is there.</param>
/// <param name="X">Where its middle is drawn, 0–1 from the left.</param>
/// <param name="Y">Where its middle is drawn, 0–1 from above.</param>
/// <param name="DataKind">How much of the world stands behind its row; null where the catalog does not know it.</param>
public sealed record TieNode(string Id, Text Name, TieRole Role, double X, double Y, DataKind? DataKind);
